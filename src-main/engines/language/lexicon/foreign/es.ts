/** Spanish words and the English ones they stand for (see ../foreign.ts). */
export default `
  niña=girl niño=boy mujer=woman hombre=man madre=mother padre=father abuela=grandmother abuelo=grandfather
  pescador=fisherman rey=king reina=queen princesa=princess panadero=baker relojero=clockmaker jardinero=gardener
  cometa=kite cartas=letter carta=letter viento=wind mar=sea playa=beach isla=island puerto=harbour río=river
  lago=lake bosque=forest montaña=mountain valle=valley desierto=desert jardín=garden campo=field ciudad=city
  pueblo=village calle=street puente=bridge biblioteca=library cocina=kitchen panadería=bakery taller=workshop
  mercado=market escenario=stage espacio=space cielo=sky tren=train casa=house faro=lighthouse noche=night
  tarde=evening mañana=morning amanecer=dawn atardecer=sunset lluvia=rain nieve=snow tormenta=storm
  niebla=fog sol=sun luna=moon estrella=star estrellas=star perro=dog gato=cat pájaro=bird caballo=horse zorro=fox
  búho=owl lobo=wolf oso=bear abeja=bee dragón=dragon pez=fish ballena=whale barco=ship bote=boat coche=car
  bicicleta=bicycle árbol=tree flor=flower flores=flower rosa=rose pan=bread libro=book lámpara=lamp farol=lantern
  llave=key puerta=door ventana=window violín=violin piano=piano botella=bottle espejo=mirror sueño=dream
  invierno=winter verano=summer primavera=spring otoño=autumn nube=cloud robot=robot torre=tower castillo=castle
  fuego=fire reloj=clock farero=lighthouse_keeper farera=lighthouse_keeper guardián=keeper vendedor=seller
  vendedora=seller conductor=driver ciclista=cyclist panadera=baker médico=doctor médica=doctor capitán=captain
  marinero=sailor pastor=shepherd pastora=shepherd sastre=tailor carpintero=carpenter cocinero=cook cocinera=cook
  pintor=painter pintora=painter herrero=blacksmith apicultor=beekeeper apicultora=beekeeper amigo=friend
  amiga=friend hermano=brother hermana=sister hijo=son hija=daughter nieto=boy nieta=girl niños=children
  gente=people vecino=neighbour vecina=neighbour familia=family viajero=traveller viajera=traveller buzo=diver
  piloto=pilot cantante=singer violinista=violinist bibliotecario=librarian bibliotecaria=librarian
  bailarina=dancer bailarín=dancer músico=musician maestra=teacher maestro=teacher bruja=witch mago=wizard
  fantasma=ghost príncipe=prince caballero=knight astronauta=astronaut muñeca=doll mensaje=message café=coffee
  taza=cup perfume=perfume corona=crown espada=sword mapa=map telescopio=telescope brújula=compass ancla=anchor
  red=net maleta=suitcase bolsa=bag zapato=shoe vela=candle campana=bell radio=radio caja=box cofre=chest
  cuadro=painting foto=photograph masa=dough harina=flour sal=salt horno=oven pastel=cake sopa=soup manzana=apple
  limón=lemon miel=honey leche=milk té=tea chocolate=chocolate huevo=egg huevos=egg tomate=tomato semilla=seed
  semillas=seed maceta=pot arroz=rice ciervo=deer gaviota=gull gaviotas=gull erizo=hedgehog liebre=hare
  conejo=rabbit ratón=mouse pato=duck cisne=swan cuervo=raven águila=eagle oveja=sheep ovejas=sheep vaca=cow
  cabra=goat cerdo=pig gallina=hen gallo=rooster elefante=elephant león=lion tortuga=turtle mariposa=butterfly
  luciérnaga=firefly luciérnagas=firefly rana=frog ardilla=squirrel gota=drop agua=water piedra=stone roca=rock
  arena=sand hielo=ice ola=wave olas=wave arcoíris=rainbow rayo=lightning trueno=thunder planeta=planet
  cohete=rocket nave=spaceship marte=mars cabaña=hut granero=barn granja=farm prado=meadow parque=park costa=coast
  bahía=bay acantilado=cliff arroyo=stream cascada=waterfall estanque=pond cumbre=peak cima=peak colina=hill
  glaciar=glacier duna=dune oasis=oasis selva=jungle estación=station andén=platform metro=subway tranvía=tram
  autobús=bus taxi=taxi avión=plane globo=balloon camino=path carretera=road callejón=alley plaza=square
  tejado=roof azotea=rooftop desván=attic balcón=balcony restaurante=restaurant tienda=shop escuela=school
  hospital=hospital oficina=office habitación=room cuarto=room piso=apartment sótano=cellar museo=museum
  teatro=theatre concierto=concert circo=circus fábrica=factory estudio=studio laboratorio=lab volcán=volcano
  arrecife=reef viñedo=vineyard invernadero=greenhouse medianoche=midnight madrugada=dawn alba=dawn mediodía=noon
  ocaso=sunset puesta_de_sol=sunset brisa=breeze navidad=christmas tormentosa=stormy lluvioso=rainy llueve=raining
  nieva=snowing triste=sad solo=alone sola=alone perdido=loss perdida=loss despedida=farewell feliz=happy
  alegre=joy fiesta=party ríe=laugh ríen=laugh baila=dance magia=magic mágico=magic mágica=magic secreto=secret
  misterioso=mysterious misteriosa=mysterious maravilla=wonder gracioso=funny divertido=funny rápido=fast
  carrera=race tranquilo=calm tranquila=calm silencio=silence lento=slow suave=gentle paz=peace peligro=danger
  miedo=fear ladrón=thief guerra=war esperanza=hope luz=light guitarra=guitar flauta=flute tambor=drum
  paraguas=umbrella silla=chair mesa=table cama=bed molino=windmill concha=shell conchas=shell submarino=submarine
  puesta_del_sol=sunset salida_del_sol=sunrise puerto_de_pescadores=harbour muñeco_de_nieve=snowman
  hoja=leaf hojas=leaf desconocido=stranger desconocida=stranger naranja=orange naranjas=orange costurera=tailor hierba=grass
  estudiante=student alumno=student alumna=student cartero=postman cartera=postman balsa=raft bombilla=light_bulb jabón=soap paloma=pigeon`;
