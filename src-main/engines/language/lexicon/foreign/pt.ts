/** Portuguese words and the English ones they stand for (see ../foreign.ts). */
export default `
  menina=girl menino=boy mulher=woman homem=man mãe=mother pai=father avó=grandmother avô=grandfather
  pescador=fisherman rei=king rainha=queen padeiro=baker relojoeiro=clockmaker jardineiro=gardener pipa=kite
  carta=letter cartas=letter vento=wind mar=sea praia=beach ilha=island porto=harbour rio=river lago=lake
  floresta=forest bosque=forest montanha=mountain vale=valley deserto=desert jardim=garden campo=field cidade=city
  aldeia=village rua=street ponte=bridge biblioteca=library cozinha=kitchen padaria=bakery oficina=workshop
  mercado=market palco=stage espaço=space céu=sky trem=train casa=house farol=lighthouse noite=night tarde=evening
  manhã=morning amanhecer=dawn pôr-do-sol=sunset chuva=rain neve=snow tempestade=storm névoa=fog sol=sun
  lua=moon estrela=star estrelas=star cão=dog cachorro=dog gato=cat pássaro=bird cavalo=horse raposa=fox coruja=owl
  lobo=wolf urso=bear abelha=bee dragão=dragon peixe=fish baleia=whale barco=boat navio=ship carro=car
  bicicleta=bicycle árvore=tree flor=flower flores=flower rosa=rose pão=bread livro=book lâmpada=lamp
  lanterna=lantern chave=key porta=door janela=window violino=violin garrafa=bottle espelho=mirror sonho=dream
  inverno=winter verão=summer primavera=spring outono=autumn nuvem=cloud torre=tower castelo=castle fogo=fire
  relógio=clock faroleiro=lighthouse_keeper faroleira=lighthouse_keeper guardião=keeper vendedor=seller
  vendedora=seller motorista=driver ciclista=cyclist padeira=baker médico=doctor médica=doctor capitão=captain
  marinheiro=sailor pastor=shepherd alfaiate=tailor carpinteiro=carpenter cozinheiro=cook cozinheira=cook
  pintor=painter pintora=painter ferreiro=blacksmith apicultor=beekeeper amigo=friend amiga=friend irmão=brother
  irmã=sister filho=son filha=daughter neto=boy neta=girl rapaz=boy rapariga=girl garoto=boy garota=girl
  criança=child crianças=children pessoas=people vizinho=neighbour vizinha=neighbour família=family
  viajante=traveller mergulhador=diver piloto=pilot cantora=singer cantor=singer violinista=violinist
  bibliotecário=librarian bibliotecária=librarian bailarina=dancer dançarina=dancer músico=musician
  professora=teacher professor=teacher bruxa=witch mago=wizard fantasma=ghost príncipe=prince princesa=princess
  cavaleiro=knight astronauta=astronaut boneca=doll robô=robot mensagem=message café=coffee xícara=cup chávena=cup
  perfume=perfume coroa=crown espada=sword mapa=map telescópio=telescope bússola=compass âncora=anchor rede=net
  mala=suitcase bolsa=bag sapato=shoe vela=candle sino=bell rádio=radio caixa=box baú=chest quadro=painting
  foto=photograph massa=dough farinha=flour sal=salt forno=oven bolo=cake sopa=soup maçã=apple limão=lemon
  mel=honey leite=milk chá=tea chocolate=chocolate ovo=egg ovos=egg tomate=tomato arroz=rice bambu=bamboo
  papel=paper linha=thread veado=deer cervo=deer gaivota=gull gaivotas=gull ouriço=hedgehog lebre=hare
  coelho=rabbit rato=mouse pato=duck cisne=swan corvo=raven águia=eagle ovelha=sheep ovelhas=sheep vaca=cow
  cabra=goat porco=pig galinha=hen galo=rooster elefante=elephant leão=lion tartaruga=turtle borboleta=butterfly
  vaga-lume=firefly vagalume=firefly pirilampo=firefly sapo=frog rã=frog esquilo=squirrel gota=drop água=water
  pedra=stone rocha=rock areia=sand gelo=ice onda=wave ondas=wave arco-íris=rainbow raio=lightning
  relâmpago=lightning trovão=thunder planeta=planet foguete=rocket nave=spaceship marte=mars cabana=hut
  celeiro=barn fazenda=farm quinta=farm prado=meadow parque=park costa=coast baía=bay falésia=cliff riacho=stream
  cachoeira=waterfall lagoa=pond pico=peak colina=hill geleira=glacier duna=dune oásis=oasis selva=jungle
  estação=station plataforma=platform metrô=subway bonde=tram elétrico=tram ônibus=bus autocarro=bus táxi=taxi
  avião=plane balão=balloon caminho=path estrada=road beco=alley praça=square telhado=roof sótão=attic
  varanda=balcony restaurante=restaurant loja=shop escola=school hospital=hospital escritório=office quarto=room
  sala=room apartamento=apartment porão=cellar museu=museum teatro=theatre concerto=concert circo=circus
  fábrica=factory estúdio=studio laboratório=lab vulcão=volcano recife=reef vinha=vineyard estufa=greenhouse
  meia-noite=midnight madrugada=dawn alvorada=dawn meio-dia=noon entardecer=sunset brisa=breeze natal=christmas
  nevoeiro=fog neblina=fog tempestuosa=stormy chuvoso=rainy chove=raining neva=snowing vila=village triste=sad
  sozinho=alone sozinha=alone perdido=loss perdida=loss despedida=farewell feliz=happy alegre=joy festa=party
  ri=laugh dança=dance magia=magic mágico=magic mágica=magic segredo=secret misterioso=mysterious maravilha=wonder
  engraçado=funny divertido=funny rápido=fast corrida=race calmo=calm calma=calm silêncio=silence lento=slow
  suave=gentle paz=peace perigo=danger medo=fear ladrão=thief guerra=war esperança=hope semente=seed sementes=seed
  luz=light luzes=light violão=guitar flauta=flute tambor=drum guarda-chuva=umbrella cadeira=chair mesa=table
  cama=bed moinho=windmill poça=puddle poças=puddle abelhas=bee colmeia=hive submarino=submarine
  nascer_do_sol=sunrise pôr_do_sol=sunset porto_de_pesca=harbour boneco_de_neve=snowman
  folha=leaf folhas=leaf desconhecido=stranger desconhecida=stranger laranja=orange laranjas=orange costureira=tailor relva=grass
  estudante=student aluno=student aluna=student carteiro=postman jangada=raft lâmpada_elétrica=light_bulb sabão=soap sabonete=soap pombo=pigeon vaso=pot`;
