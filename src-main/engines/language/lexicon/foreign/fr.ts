/** French words and the English ones they stand for (see ../foreign.ts). */
export default `
  fille=girl fillette=girl garçon=boy femme=woman homme=man mère=mother père=father grand-mère=grandmother
  grand-père=grandfather pêcheur=fisherman roi=king reine=queen boulanger=baker horloger=clockmaker
  jardinier=gardener cerf-volant=kite lettre=letter lettres=letter vent=wind mer=sea plage=beach île=island
  port=harbour rivière=river fleuve=river lac=lake forêt=forest montagne=mountain vallée=valley désert=desert
  jardin=garden champ=field ville=city village=village rue=street pont=bridge bibliothèque=library cuisine=kitchen
  boulangerie=bakery atelier=workshop marché=market scène=stage espace=space ciel=sky train=train maison=house
  phare=lighthouse nuit=night soir=evening matin=morning aube=dawn crépuscule=dusk pluie=rain neige=snow
  orage=storm tempête=storm brouillard=fog brume=fog soleil=sun lune=moon étoile=star étoiles=star chien=dog
  chat=cat oiseau=bird cheval=horse renard=fox hibou=owl loup=wolf ours=bear abeille=bee dragon=dragon poisson=fish
  baleine=whale bateau=boat navire=ship voiture=car vélo=bicycle arbre=tree fleur=flower fleurs=flower rose=rose
  pain=bread livre=book lampe=lamp lanterne=lantern clé=key porte=door fenêtre=window violon=violin piano=piano
  bouteille=bottle miroir=mirror rêve=dream hiver=winter été=summer printemps=spring automne=autumn nuage=cloud
  tour=tower château=castle feu=fire horloge=clock gardien=keeper gardienne=keeper
  gardien_de_phare=lighthouse_keeper gardienne_de_phare=lighthouse_keeper vendeur=seller cycliste=cyclist
  boulangère=baker médecin=doctor capitaine=captain marin=sailor berger=shepherd bergère=shepherd tailleur=tailor
  couturière=tailor menuisier=carpenter cuisinier=cook cuisinière=cook peintre=painter forgeron=blacksmith
  apiculteur=beekeeper apicultrice=beekeeper ami=friend amie=friend frère=brother sœur=sister fils=son enfant=child
  enfants=children gens=people voisin=neighbour voisine=neighbour famille=family mamie=grandmother papi=grandfather
  randonneur=hiker randonneuse=hiker voyageur=traveller voyageuse=traveller plongeur=diver plongeuse=diver
  pilote=pilot chanteur=singer chanteuse=singer violoniste=violinist bibliothécaire=librarian danseuse=dancer
  danseur=dancer musicien=musician institutrice=teacher professeur=teacher sorcière=witch magicien=wizard
  fantôme=ghost princesse=princess prince=prince chevalier=knight astronaute=astronaut robot=robot poupée=doll
  message=message café=coffee tasse=cup parfum=perfume flacon=bottle couronne=crown épée=sword carte=map
  télescope=telescope boussole=compass ancre=anchor filet=net valise=suitcase sac=bag chaussure=shoe bougie=candle
  cloche=bell radio=radio boîte=box coffre=chest tableau=painting photo=photograph pâte=dough farine=flour sel=salt
  four=oven gâteau=cake soupe=soup pomme=apple citron=lemon miel=honey lait=milk thé=tea chocolat=chocolate
  croissant=croissant croissants=croissant œuf=egg œufs=egg omelette=egg poêle=pan bol=bowl fourchette=fork
  cerf=deer biche=deer mouette=gull hérisson=hedgehog lièvre=hare lapin=rabbit souris=mouse canard=duck cygne=swan
  corbeau=raven aigle=eagle mouton=sheep moutons=sheep vache=cow chèvre=goat cochon=pig poule=hen coq=rooster
  éléphant=elephant lion=lion tortue=turtle papillon=butterfly luciole=firefly grenouille=frog écureuil=squirrel
  goutte=drop eau=water pierre=stone rocher=rock rochers=rock sable=sand glace=ice vague=wave vagues=wave
  arc-en-ciel=rainbow éclair=lightning tonnerre=thunder planète=planet fusée=rocket vaisseau=spaceship mars=mars
  cabane=hut grange=barn ferme=farm prairie=meadow pré=meadow parc=park côte=coast baie=bay falaise=cliff
  ruisseau=stream cascade=waterfall étang=pond sommet=peak colline=hill gorge=gorge glacier=glacier dune=dune
  oasis=oasis jungle=jungle gare=station quai=platform métro=subway tramway=tram bus=bus taxi=taxi avion=plane
  ballon=balloon chemin=path route=road ruelle=alley place=square toit=roof grenier=attic balcon=balcony
  restaurant=restaurant boutique=shop magasin=shop école=school hôpital=hospital bureau=office chambre=room
  appartement=apartment cave=cellar musée=museum théâtre=theatre concert=concert cirque=circus usine=factory
  laboratoire=lab volcan=volcano récif=reef vignoble=vineyard vignes=vineyard serre=greenhouse lavande=lavender
  minuit=midnight matinée=morning après-midi=afternoon midi=noon coucher_de_soleil=sunset lever_de_soleil=sunrise
  soleil_couchant=sunset bise=wind noël=christmas orageuse=stormy pluvieux=rainy pleut=raining enneigé=snowy
  triste=sad seul=alone seule=alone perdu=loss adieu=farewell joyeux=joy joyeuse=joy heureux=happy heureuse=happy
  fête=party rit=laugh danse=dance magie=magic magique=magic secret=secret mystérieux=mysterious merveille=wonder
  drôle=funny rapide=fast course=race calme=calm silence=silence lent=slow lente=slow doux=gentle paix=peace
  danger=danger peur=fear voleur=thief guerre=war espoir=hope graine=seed lumière=light guitare=guitar flûte=flute
  tambour=drum parapluie=umbrella chaise=chair table=table lit=bed moulin=windmill sous-marin=submarine
  coucher_du_soleil=sunset lever_du_soleil=sunrise port_de_pêche=harbour bateau_de_pêche=boat pêche=fishing bonhomme_de_neige=snowman
  feuille=leaf feuilles=leaf inconnu=stranger inconnue=stranger orange=orange herbe=grass
  étudiant=student étudiante=student élève=student facteur=postman factrice=postman radeau=raft ampoule=light_bulb savon=soap pigeon=pigeon`;
