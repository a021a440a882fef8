import type { TongueCode } from './foreign-grammar.ts';

/**
 * Verbs that briefs are made of, by their infinitive where they are regular in the third person of the present, and by
 * their forms behind `/` where they are not. Verbs that look like a common noun ("casa", "porte") are left out.
 */
const VERBS: Record<Exclude<TongueCode, 'de'>, string> = {
  es: `abandonar abrazar acariciar aceptar acercar acompañar afinar agarrar agitar alcanzar alegrar alejar alimentar alumbrar
    alzar amar amasar andar anunciar aparcar apartar apoyar apretar arrancar arrastrar arreglar arrojar asar asomar asustar
    atar atrapar avanzar avisar ayudar barrer bañar besar bordar borrar brotar bucear calmar cambiar cargar cavar celebrar
    cepillar coger colgar colocar comprar comprender confesar conservar contemplar contestar convertir correr cortar cosechar
    crear crujir cubrir cultivar curar dejar derramar desaparecer descansar descender desplegar detener dirigir disfrutar
    doblar echar elevar empapar empujar enamorar encajar encerrar enfriar enrollar ensayar entregar enviar envolver escapar
    esconder escuchar esculpir esparcir esquivar estirar estrenar evitar excavar existir explotar exprimir extender fabricar
    filtrar firmar flotar fluir florecer frotar funcionar girar golpear grabar gritar guiar habitar hablar hojear hornear
    hundir iluminar imaginar inclinar inflar inundar invitar jugar juntar ladrar lamer lavar levantar limpiar llenar llegar
    llorar luchar madurar mantener marchar mezclar mojar molestar montar morder mudar murmurar necesitar observar ocultar
    ocupar olfatear ordenar pasar pasear pegar pelear pensar pertenecer pescar pintar pisar posar preguntar preparar presentar
    prestar proteger quemar quitar raspar recibir reconocer recorrer recordar reflejar regalar remar reparar resbalar rescatar
    respirar resistir restaurar retirar reunir robar rodar rodear romper roncar saborear sacar saltar saludar salvar secar
    seguir sembrar señalar separar servir silbar soltar soñar sonar soplar subir sujetar surgir suspirar susurrar tallar tapar
    tejer temblar tender terminar tirar tostar trabajar traer tragar transformar trepar unir usar vaciar vender vibrar viajar
    vigilar visitar volar volcar / se acuesta acuestan aprieta aprietan arranca cierra cierran comienza comienzan consigue
    consiguen construye convierte convierten cuelga cuelgan cuece cuecen derrite derriten despliega despliegan detiene detienen
    devuelve devuelven elige eligen envía envían enfría envuelve envuelven extiende extienden huele huelen huye huyen juega juegan
    mantiene mantienen mide miden muerde mueren mueve mueven nace nacen oyen parece parecen pide piensa piensan pierde pierden
    pone ponen prefiere recuerda recuerdan reúne reúnen rompe ruge rugen siembra siembran siente sienten sigue sirve sirven sueña
    sueñan suelta sueltan suena suenan tiembla tiemblan tiende tienden trae traen vacía viene vienen vuelca vuelcan desaparece
    desaparecen conoce conocen reconoce reconocen florece ofrece crujen muele muelen pesa toma toman saca sacan echa echan vive
    era había tenía vivía quería encontró llegó salió volvió abrió dijo vio fue hizo descubrió decidió empezó cayó`,
  fr: `aboyer accompagner accrocher adorer aider aimer ajouter amener apporter apprivoiser approcher arracher arrêter arriver
    attacher attraper avaler avancer balayer bondir brûler broder cacher caresser casser chauffer chasser choisir chuchoter
    circuler coller compter continuer coudre couler couper couver crier croiser cueillir danser décorer décider décoller
    déborder dénicher déplier déposer dérouler désirer dessiner détester dévorer diriger discuter distribuer diviser donner
    dorer durcir échapper éclairer éclater éclore écraser effacer élever éloigner embarquer embrasser emmener empêcher empiler
    emporter emprunter enlever enrouler enseigner envelopper envoyer épouser escalader espérer essayer étaler étudier éviter
    examiner exister expliquer fabriquer fendre fermenter filer finir flairer fleurir flotter fondre fouiller frapper frissonner
    frotter fumer gagner garder germer glisser goûter gratter graver grimper grincer gronder guérir guetter guider habiter
    hésiter hurler imaginer inonder installer inventer inviter jaillir jeter jouer laver libérer lever livrer longer mâcher
    manquer mélanger mener mesurer miauler mijoter monter montrer mordre mûrir murmurer naviguer nettoyer nourrir observer
    occuper offrir oser ôter oublier paraître parler partager partir passer patienter payer pédaler pencher penser percer
    pétrir peser photographier planer plier plonger poser pousser pratiquer prêter promener protéger quitter raconter ramasser
    ramener ramper rappeler rassembler rattraper rayonner réchauffer récolter reconnaître recopier reculer réfléchir refroidir
    refuser regagner rejoindre remarquer remercier remonter remplir remuer rencontrer renifler rentrer renverser réparer repasser
    respirer ressembler ressortir rester restaurer retirer retomber retrouver réunir réussir réveiller révéler rêver ronronner
    ronfler rouler saisir saler saluer sauter sauver sécher sembler semer sentir séparer serrer siffler signer sonner souffler
    soulever soupirer sourire sculpter surgir surveiller survoler tailler tamiser tendre tenter terminer tirer tisser tomber tourner
    transformer transporter traîner travailler traverser trembler tremper tricoter tresser trier trotter user utiliser verser
    vibrer vider vieillir visiter voler voyager / coud recoud apparaît apparaissent appartient atteint atteignent bat battent
    boivent conduit conduisent connaît connaissent couvre couvrent craint croit croient cuit cuisent défait devient deviennent dit
    disent dorment écrivent emmène enlève éteignent étend étendent fend fond fondent jette lève lèvent mène mènent met mettent meurt
    mord naît naissent obtient offrent paraît perd perdent permet peuvent plaît prend prennent promet promène reçoivent reconnaît
    reconnaissent recouvre recouvrent remet rend rendent répand répondent reprend reprennent ressort retient revoit rompt savent sert
    servent souffre soulève sourit sourient soutient surprend tend tendent tient tiennent tord vainc vient viennent vivent voient
    veulent viendra était avait vivait voulait trouva partit vit alla fit prit`,
  it: `abbaiare abbandonare abbracciare abitare accarezzare accompagnare accordare affittare afferrare affrontare aiutare allungare
    alzare amare ammirare annaffiare annusare apparecchiare appoggiare arrampicare arrivare asciugare assaggiare attaccare
    aumentare avvicinare avvolgere baciare bagnare bollire bruciare bussare buttare calmare cambiare camminare cancellare catturare
    cavalcare celebrare colorare coltivare colpire+ comprare confessare conservare consegnare contare continuare conoscere coprire
    correre costruire+ cospargere cucire cuocere custodire+ danzare decorare dipingere distribuire+ diventare dondolare dormire
    durare entrare esplorare evaporare evitare fermare filare finire+ fiorire+ firmare fischiare fissare fuggire galleggiare
    giocare girare gocciolare gonfiare gridare grattugiare guardare guarire+ guidare gustare illuminare imbarcare imparare impastare
    incontrare indicare indossare infilare inforcare ingrandire+ insegnare intagliare inventare invitare lanciare lasciare lavare
    lavorare leccare legare levare liberare lievitare maturare mescolare meritare mettere misurare montare mordere mormorare
    mostrare mungere muovere nascere nascondere navigare nevicare notare nutrire occupare offrire ondeggiare ordinare osservare
    parlare partire passare passeggiare pedalare pensare perdere pescare pesare pettinare piantare piegare planare portare posare
    possedere potare pregare prendere preparare presentare prestare proteggere provare pulire+ raccogliere raccontare raffreddare
    raggiungere regalare remare respirare restaurare ricamare ricevere riconoscere ricordare ridere riempire riflettere rimandare
    rimanere rincorrere ringraziare riparare riposare risalire risplendere rispondere ritrovare riunire+ rivelare rombare rompere
    rotolare rovesciare rubare ruggire+ russare saltare salutare salvare sbadigliare sbocciare sbucciare scaldare scappare scavare
    scegliere scivolare sciogliere scolpire+ scomparire scoprire scorrere scrivere scuotere sedere seguire seminare separare
    servire setacciare sfiorare sfogliare sistemare smettere soffiare soffrire sognare sollevare sorridere sorvegliare sospirare
    spaccare sparire+ spaventare spezzare spiare spiegare spingere spostare sprofondare spuntare staccare starnutire+ stendere
    stirare stringere suonare superare sussurrare svegliare svelare tagliare tendere tessere tirare toccare togliere tornare
    tostare tracciare trascinare trasformare trattenere tremare trovare tuffare unire+ urlare usare vagare vedere vendere versare
    viaggiare vibrare visitare vivere volare voltare / appare appaiono appartiene beve bevono compare coglie colgono cuce cuciono
    cuoce cuociono dorme dormono esce escono fugge fuggono muoiono pare piace piacciono piange piangono pone pongono raccoglie
    raccolgono riempiono rimane rimangono riesce riescono sale salgono sceglie scelgono scioglie sciolgono scompare scompaiono scuote
    siede siedono sta stanno tengono toglie tolgono vengono viene vogliono vuole vibra vibrano scava scavano può possono sanno deve
    devono rinasce assomiglia era aveva viveva voleva trovò arrivò partì aprì disse vide decise vinse cadde`,
  pt: `abandonar abraçar acalmar acariciar aceitar acompanhar acordar adormecer afinar agarrar agitar ajudar alcançar alimentar amar
    amassar amarrar anunciar apaixonar apertar apanhar aparecer apontar aprender aproximar arrancar arrastar arrumar assar assobiar
    assustar atirar aumentar avisar balançar banhar bater beijar bordar borbulhar brotar buscar caçar calar cavar carregar catar
    celebrar chegar cheirar colar colher colocar comprar confessar conhecer consertar contemplar correr cortar cozer cozinhar crescer
    criar cultivar curar cuidar curvar dançar deitar deixar derramar derreter desaparecer descansar descascar descer desenrolar
    desenterrar desligar devolver dirigir dividir dobrar embalar embarcar emprestar empurrar encher encontrar enrolar ensaiar entrar
    entregar enviar escapar escolher esconder escorregar escorrer escrever esculpir esfriar espalhar espetar espiar espremer esquecer
    estender esticar evaporar evitar existir experimentar explodir fabricar falar farejar fechar ferver firmar flutuar florescer
    fugir funcionar ganhar girar gostar gritar guiar habitar imaginar inclinar inundar inventar jogar juntar lamber lançar latir lavar
    levantar limpar lutar madurar mandar mergulhar mexer misturar moer molhar montar morar morder mudar murmurar nascer notar observar
    ocupar oferecer ondular organizar ousar parecer parar partilhar passear passar pedalar pegar pendurar pensar percorrer perder
    perguntar pescar piscar pisar planar podar pousar preparar presentear proteger puxar quebrar queimar rasgar receber reconhecer
    recolher recordar refletir regressar remar remendar reparar respirar resistir resgatar restaurar retirar reunir rodar rodear
    rolar romper rosnar roubar saborear sacudir saltar salvar saudar secar seguir semear sentar separar servir soar soltar sonhar soprar
    subir sumir surgir suspirar sussurrar tapar tecer tentar terminar tirar tocar tomar torcer torrar trabalhar transformar tremer
    trocar unir usar vender vibrar viajar vigiar virar visitar viver voar voltar / caem conduz conduzem conseguem consegue constroem
    cobre cobrem cospe dá descobre despe dorme enche foge fogem mede morre nascem ouve perde perdem pede pedem põe põem produz prefere
    rói seduz sente sentem serve servem solta sobe sorri sorriem sua tosse traz trazem traduz vem vêm veste vestem vira viram vê veem
    abranda desfaz desfazem mói moem era tinha vivia queria encontrou chegou saiu voltou abriu disse viu fez descobriu decidiu começou
    caiu faz fazem senta sentam`,
};

/** Third persons of a regular infinitive; `+` marks an Italian verb in -isc-. */
function formsOf(infinitive: string, code: Exclude<TongueCode, 'de'>): string[] {
  const stem = infinitive.replace(/\+$/u, '').slice(0, code === 'it' ? -3 : -2);
  const first = /a(?:re|r)$/u.test(infinitive);
  switch (code) {
    case 'es':
      return first ? [`${stem}a`, `${stem}an`] : [`${stem}e`, `${stem}en`];
    case 'pt':
      return first ? [`${stem}a`, `${stem}am`] : [`${stem}e`, `${stem}em`];
    case 'it':
      if (first) return [`${stem}a`, `${stem}ano`];
      return infinitive.endsWith('+') ? [`${stem}isce`, `${stem}iscono`] : [`${stem}e`, `${stem}ono`];
    case 'fr':
      if (infinitive.endsWith('re')) return [stem, `${stem}ent`];
      return infinitive.endsWith('er') ? [`${stem}e`, `${stem}ent`] : [`${stem}it`, `${stem}issent`];
  }
}

/** Forms of a language's verbs as they stand in briefs; German tells its verbs by their place and ending. */
export function verbForms(code: TongueCode): string[] {
  if (code === 'de') return [];
  const [regular = '', given = ''] = VERBS[code].split(' / ');
  return [
    ...regular
      .trim()
      .split(/\s+/u)
      .flatMap((infinitive) => formsOf(infinitive, code)),
    ...given.trim().split(/\s+/u),
  ];
}
