/** Italian words and the English ones they stand for (see ../foreign.ts). */
export default `
  bambina=girl bambino=boy ragazza=girl ragazzo=boy donna=woman uomo=man madre=mother padre=father
  nonna=grandmother nonno=grandfather pescatore=fisherman re=king regina=queen fornaio=baker orologiaio=clockmaker
  giardiniere=gardener aquilone=kite lettera=letter lettere=letter vento=wind mare=sea spiaggia=beach isola=island
  porto=harbour fiume=river lago=lake bosco=forest foresta=forest montagna=mountain valle=valley deserto=desert
  giardino=garden campo=field città=city paese=village strada=street ponte=bridge biblioteca=library cucina=kitchen
  panetteria=bakery bottega=workshop mercato=market palco=stage spazio=space cielo=sky treno=train casa=house
  faro=lighthouse notte=night sera=evening mattina=morning alba=dawn tramonto=sunset pioggia=rain
  neve=snow tempesta=storm nebbia=fog sole=sun luna=moon stella=star stelle=star cane=dog gatto=cat uccello=bird
  cavallo=horse volpe=fox gufo=owl lupo=wolf orso=bear ape=bee drago=dragon pesce=fish balena=whale barca=boat
  nave=ship macchina=car bicicletta=bicycle albero=tree fiore=flower fiori=flower rosa=rose pane=bread libro=book
  lampada=lamp lanterna=lantern chiave=key porta=door finestra=window violino=violin bottiglia=bottle
  specchio=mirror sogno=dream inverno=winter estate=summer primavera=spring autunno=autumn nuvola=cloud torre=tower
  castello=castle fuoco=fire orologio=clock guardiano=keeper guardiana=keeper guardiano_del_faro=lighthouse_keeper
  guardiana_del_faro=lighthouse_keeper venditore=seller autista=driver ciclista=cyclist panettiere=baker
  fornaia=baker medico=doctor capitano=captain marinaio=sailor pastore=shepherd sarto=tailor sarta=tailor
  falegname=carpenter cuoco=cook cuoca=cook pittore=painter pittrice=painter fabbro=blacksmith apicoltore=beekeeper
  apicoltrice=beekeeper amico=friend amica=friend fratello=brother sorella=sister figlio=son figlia=daughter
  nipote=girl bambini=children gente=people vicino=neighbour vicina=neighbour famiglia=family viaggiatore=traveller
  escursionista=hiker sommozzatore=diver pilota=pilot cantante=singer violinista=violinist bibliotecario=librarian
  bibliotecaria=librarian ballerina=dancer ballerino=dancer musicista=musician maestra=teacher maestro=teacher
  strega=witch mago=wizard fantasma=ghost principe=prince principessa=princess cavaliere=knight
  astronauta=astronaut bambola=doll robot=robot messaggio=message caffè=coffee tazza=cup profumo=perfume
  corona=crown spada=sword mappa=map telescopio=telescope bussola=compass ancora=anchor rete=net valigia=suitcase
  borsa=bag borraccia=bottle scarpa=shoe candela=candle campana=bell radio=radio scatola=box baule=chest
  quadro=painting foto=photograph pasta=dough impasto=dough farina=flour sale=salt forno=oven torta=cake zuppa=soup
  mela=apple limone=lemon miele=honey latte=milk tè=tea cioccolato=chocolate uovo=egg uova=egg pomodoro=tomato
  pomodori=tomato riso=rice cervo=deer gabbiano=gull gabbiani=gull riccio=hedgehog lepre=hare coniglio=rabbit
  topo=mouse anatra=duck cigno=swan corvo=raven aquila=eagle pecora=sheep pecore=sheep mucca=cow capra=goat
  maiale=pig gallina=hen gallo=rooster elefante=elephant leone=lion tartaruga=turtle farfalla=butterfly
  lucciola=firefly lucciole=firefly rana=frog scoiattolo=squirrel goccia=drop gocce=drop acqua=water pietra=stone
  roccia=rock sabbia=sand ghiaccio=ice onda=wave onde=wave arcobaleno=rainbow fulmine=lightning tuono=thunder
  pianeta=planet razzo=rocket astronave=spaceship marte=mars capanna=hut fienile=barn fattoria=farm prato=meadow
  parco=park costa=coast baia=bay scogliera=cliff ruscello=stream cascata=waterfall stagno=pond cima=peak
  vetta=peak collina=hill ghiacciaio=glacier duna=dune oasi=oasis giungla=jungle stazione=station binario=platform
  metropolitana=subway tram=tram autobus=bus taxi=taxi aereo=plane pallone=balloon mongolfiera=balloon
  sentiero=path vicolo=alley via=street piazza=square tetto=roof soffitta=attic balcone=balcony bar=cafe
  ristorante=restaurant negozio=shop scuola=school ospedale=hospital ufficio=office stanza=room camera=room
  appartamento=apartment cantina=cellar museo=museum teatro=theatre concerto=concert circo=circus fabbrica=factory
  laboratorio=lab vulcano=volcano barriera_corallina=reef vigneto=vineyard serra=greenhouse mezzanotte=midnight
  mattino=morning mezzogiorno=noon pomeriggio=afternoon crepuscolo=dusk brezza=breeze natale=christmas
  tempestosa=stormy piovoso=rainy piove=raining nevica=snowing villaggio=village borgo=village triste=sad
  solo=alone sola=alone perduto=loss addio=farewell felice=happy allegro=joy allegra=joy festa=party ride=laugh
  ridono=laugh balla=dance magia=magic magico=magic magica=magic segreto=secret misterioso=mysterious
  misteriosa=mysterious meraviglia=wonder buffo=funny divertente=funny veloce=fast gara=race calmo=calm calma=calm
  silenzio=silence silenziosa=silence lento=slow lenta=slow dolce=gentle pace=peace pericolo=danger paura=fear
  ladro=thief guerra=war speranza=hope seme=seed semi=seed luce=light chitarra=guitar flauto=flute tamburo=drum
  ombrello=umbrella sedia=chair tavolo=table letto=bed pianoforte=piano mulino=windmill api=bee finestre=window
  sottomarino=submarine
  arco=arc calar_del_sole=sunset porto_di_pescatori=harbour pupazzo_di_neve=snowman
  foglia=leaf foglie=leaf sconosciuto=stranger sconosciuta=stranger arancia=orange arance=orange erba=grass
  studente=student studentessa=student postino=postman postina=postman zattera=raft lampadina=light_bulb sapone=soap piccione=pigeon vaso=pot`;
