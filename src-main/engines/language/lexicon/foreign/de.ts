/** German words and the English ones they stand for (see ../foreign.ts). */
export default `
  uhrmacher=clockmaker turmuhr=clock_tower uhr=clock stadt=city dorf=village meer=sea see=lake fluss=river
  wald=forest berg=mountain berge=mountain tal=valley wüste=desert garten=garden feld=field straße=street
  brücke=bridge bibliothek=library küche=kitchen bäckerei=bakery werkstatt=workshop markt=market bühne=stage
  weltraum=space himmel=sky insel=island hafen=harbour zug=train haus=house leuchtturm=lighthouse nacht=night
  abend=evening morgen=morning mittag=noon sonnenuntergang=sunset sonnenaufgang=sunrise dämmerung=dusk
  regen=rain schnee=snow sturm=storm gewitter=storm nebel=fog wind=wind sonne=sun mond=moon stern=star sterne=star
  mann=man frau=woman kind=child mädchen=girl junge=boy mutter=mother vater=father großmutter=grandmother
  oma=grandmother großvater=grandfather fischer=fisherman könig=king königin=queen prinzessin=princess
  ritter=knight bäcker=baker hund=dog katze=cat vogel=bird pferd=horse fuchs=fox eule=owl wolf=wolf bär=bear
  biene=bee drache=dragon fisch=fish wal=whale schiff=ship boot=boat auto=car fahrrad=bicycle baum=tree
  blume=flower rose=rose brot=bread brief=letter buch=book lampe=lamp laterne=lantern schlüssel=key tür=door
  fenster=window geige=violin klavier=piano flasche=bottle spiegel=mirror drachen=kite traum=dream winter=winter
  sommer=summer frühling=spring herbst=autumn wolke=cloud roboter=robot astronaut=astronaut puppe=doll turm=tower
  schloss=castle kirche=church mühle=windmill feuer=fire bauer=farmer gärtner=gardener lehrerin=teacher
  lehrer=teacher musiker=musician tänzerin=dancer leuchtturmwärterin=lighthouse_keeper wärter=keeper
  wärterin=keeper macher=maker verkäufer=seller fahrer=driver radfahrer=cyclist radfahrerin=cyclist barista=barista
  bäckerin=baker ärztin=doctor arzt=doctor kapitän=captain seemann=sailor matrose=sailor hirte=shepherd
  schneider=tailor schneiderin=tailor tischler=carpenter schreiner=carpenter koch=cook köchin=cook maler=painter
  malerin=painter schmied=blacksmith imker=beekeeper imkerin=beekeeper freund=friend freundin=friend bruder=brother
  schwester=sister sohn=son tochter=daughter opa=grandfather enkel=boy enkelin=girl nachbar=neighbour
  nachbarin=neighbour familie=family kinder=children leute=people menschen=people wanderer=hiker wanderin=hiker
  reisender=traveller taucher=diver taucherin=diver pilot=pilot pilotin=pilot sänger=singer sängerin=singer
  geiger=violinist geigerin=violinist bibliothekar=librarian hexe=witch zauberer=wizard geist=ghost
  flaschenpost=bottle botschaft=message nachricht=message kaffeewagen=coffee_cart wagen=cart kaffee=coffee
  tasse=cup krone=crown schwert=sword karte=map fernrohr=telescope kompass=compass anker=anchor netz=net
  koffer=suitcase tasche=bag schuh=shoe kerze=candle glocke=bell radio=radio kiste=box schachtel=box truhe=chest
  bild=painting foto=photograph brille=glasses teig=dough mehl=flour salz=salt laib=loaf ofen=oven kuchen=cake
  suppe=soup apfel=apple zitrone=lemon honig=honey milch=milk tee=tea schokolade=chocolate reh=deer hirsch=deer
  möwe=gull igel=hedgehog hase=hare kaninchen=rabbit maus=mouse ente=duck schwan=swan rabe=raven krähe=crow
  adler=eagle schaf=sheep kuh=cow ziege=goat schwein=pig huhn=hen hahn=rooster elefant=elephant löwe=lion
  schildkröte=turtle schmetterling=butterfly glühwürmchen=firefly libelle=dragonfly frosch=frog bienen=bee
  eichhörnchen=squirrel wolken=cloud tropfen=drop wasser=water stein=stone fels=rock felsen=rock sand=sand eis=ice
  welle=wave wellen=wave regenbogen=rainbow blitz=lightning donner=thunder planet=planet rakete=rocket
  raumschiff=spaceship mars=mars hütte=hut scheune=barn bauernhof=farm hof=farm acker=field wiese=meadow park=park
  strand=beach küste=coast bucht=bay klippe=cliff bach=stream wasserfall=waterfall teich=pond gipfel=peak
  hügel=hill schlucht=gorge gletscher=glacier düne=dune oase=oasis dschungel=jungle bahnhof=station gleis=platform
  u-bahn=subway straßenbahn=tram bus=bus taxi=taxi flugzeug=plane ballon=balloon weg=path autobahn=highway
  gasse=alley platz=square dach=roof dachboden=attic balkon=balcony café=cafe restaurant=restaurant laden=shop
  geschäft=shop schule=school krankenhaus=hospital büro=office zimmer=room wohnung=apartment keller=cellar
  museum=museum theater=theatre konzert=concert zirkus=circus fabrik=factory atelier=studio labor=lab
  vulkan=volcano riff=reef meeresgrund=seabed unterwasser=underwater weinberg=vineyard gewächshaus=greenhouse
  sturmnacht=storm_night mitternacht=midnight nachts=night abends=evening morgens=morning morgengrauen=dawn
  frühmorgens=dawn nachmittag=afternoon abenddämmerung=dusk abendrot=sunset sandsturm=sandstorm brise=breeze
  herbstlich=autumn weihnachten=christmas stürmisch=stormy stürmischen=stormy regnet=raining schneit=snowing
  verregnet=rainy neblig=foggy windig=windy sonnig=sunny bewölkt=cloudy traurig=sad einsam=lonely verloren=loss
  abschied=farewell fröhlich=joy glücklich=happy feiern=celebrate feier=party fest=festival lacht=laugh
  lachen=laugh tanzt=dance tanzen=dance magisch=magic zauber=magic geheimnis=secret geheimnisvoll=mysterious
  wunder=wonder lustig=funny witzig=funny schnell=fast rennen=race ruhig=calm still=still stille=silence
  langsam=slow leise=quiet sanft=gentle frieden=peace gefahr=danger angst=fear flucht=escape dieb=thief krieg=war
  hoffnung=hope samen=seed licht=light gitarre=guitar flöte=flute trommel=drum regenschirm=umbrella schirm=umbrella
  stuhl=chair tisch=table bett=bed
  schneemann=snowman fischerhafen=harbour
  blatt=leaf blätter=leaf fremder=stranger unbekannter=stranger orange=orange orangen=orange gras=grass
  student=student studentin=student schüler=student schülerin=student briefträger=postman briefträgerin=postman postbote=postman floß=raft glühbirne=light_bulb seife=soap taube=pigeon`;
