/**
 * Words of other languages and the English nouns, times and weathers they stand for: `word=english`, `_` for a space.
 * They cover what films are made of; the emoji tables (see emoji-nouns.ts) add a few thousand things.
 */
const TABLES: Record<string, string> = {
  de: `uhrmacher=clockmaker turmuhr=clock_tower uhr=clock stadt=city dorf=village meer=sea see=lake fluss=river wald=forest
    berg=mountain berge=mountain tal=valley wüste=desert garten=garden feld=field straße=street brücke=bridge
    bibliothek=library küche=kitchen bäckerei=bakery werkstatt=workshop markt=market bühne=stage weltraum=space himmel=sky
    insel=island hafen=harbour zug=train haus=house leuchtturm=lighthouse nacht=night abend=evening morgen=morning
    mittag=noon tag=day sonnenuntergang=sunset sonnenaufgang=sunrise dämmerung=dusk regen=rain schnee=snow sturm=storm
    gewitter=storm nebel=fog wind=wind sonne=sun mond=moon stern=star sterne=star mann=man frau=woman kind=child
    mädchen=girl junge=boy mutter=mother vater=father großmutter=grandmother oma=grandmother großvater=grandfather
    fischer=fisherman könig=king königin=queen prinzessin=princess ritter=knight bäcker=baker hund=dog katze=cat
    vogel=bird pferd=horse fuchs=fox eule=owl wolf=wolf bär=bear biene=bee drache=dragon fisch=fish wal=whale
    schiff=ship boot=boat auto=car fahrrad=bicycle baum=tree blume=flower rose=rose brot=bread brief=letter buch=book
    lampe=lamp laterne=lantern schlüssel=key tür=door fenster=window geige=violin klavier=piano flasche=bottle
    spiegel=mirror drachen=kite traum=dream winter=winter sommer=summer frühling=spring herbst=autumn wolke=cloud
    roboter=robot astronaut=astronaut puppe=doll turm=tower schloss=castle kirche=church mühle=windmill feuer=fire
    bauer=farmer gärtner=gardener lehrerin=teacher lehrer=teacher musiker=musician tänzerin=dancer insel=island`,
  es: `niña=girl niño=boy mujer=woman hombre=man madre=mother padre=father abuela=grandmother abuelo=grandfather
    pescador=fisherman rey=king reina=queen princesa=princess panadero=baker relojero=clockmaker jardinero=gardener
    cometa=kite cartas=letter carta=letter viento=wind mar=sea playa=beach isla=island puerto=harbour río=river lago=lake
    bosque=forest montaña=mountain valle=valley desierto=desert jardín=garden campo=field ciudad=city pueblo=village
    calle=street puente=bridge biblioteca=library cocina=kitchen panadería=bakery taller=workshop mercado=market
    escenario=stage espacio=space cielo=sky tren=train casa=house faro=lighthouse noche=night tarde=evening
    mañana=morning día=day amanecer=dawn atardecer=sunset lluvia=rain nieve=snow tormenta=storm niebla=fog sol=sun
    luna=moon estrella=star estrellas=star perro=dog gato=cat pájaro=bird caballo=horse zorro=fox búho=owl lobo=wolf
    oso=bear abeja=bee dragón=dragon pez=fish ballena=whale barco=ship bote=boat coche=car bicicleta=bicycle árbol=tree
    flor=flower flores=flower rosa=rose pan=bread libro=book lámpara=lamp farol=lantern llave=key puerta=door
    ventana=window violín=violin piano=piano botella=bottle espejo=mirror sueño=dream invierno=winter verano=summer
    primavera=spring otoño=autumn nube=cloud robot=robot torre=tower castillo=castle fuego=fire reloj=clock tren=train`,
  fr: `fille=girl fillette=girl garçon=boy femme=woman homme=man mère=mother père=father grand-mère=grandmother
    grand-père=grandfather pêcheur=fisherman roi=king reine=queen boulanger=baker horloger=clockmaker jardinier=gardener
    cerf-volant=kite lettre=letter lettres=letter vent=wind mer=sea plage=beach île=island port=harbour rivière=river
    fleuve=river lac=lake forêt=forest montagne=mountain vallée=valley désert=desert jardin=garden champ=field ville=city
    village=village rue=street pont=bridge bibliothèque=library cuisine=kitchen boulangerie=bakery atelier=workshop
    marché=market scène=stage espace=space ciel=sky train=train maison=house phare=lighthouse nuit=night soir=evening
    matin=morning jour=day aube=dawn crépuscule=dusk pluie=rain neige=snow orage=storm tempête=storm brouillard=fog
    brume=fog soleil=sun lune=moon étoile=star étoiles=star chien=dog chat=cat oiseau=bird cheval=horse renard=fox
    hibou=owl loup=wolf ours=bear abeille=bee dragon=dragon poisson=fish baleine=whale bateau=boat navire=ship
    voiture=car vélo=bicycle arbre=tree fleur=flower fleurs=flower rose=rose pain=bread livre=book lampe=lamp
    lanterne=lantern clé=key porte=door fenêtre=window violon=violin piano=piano bouteille=bottle miroir=mirror rêve=dream
    hiver=winter été=summer printemps=spring automne=autumn nuage=cloud tour=tower château=castle feu=fire horloge=clock`,
  it: `bambina=girl bambino=boy ragazza=girl ragazzo=boy donna=woman uomo=man madre=mother padre=father nonna=grandmother
    nonno=grandfather pescatore=fisherman re=king regina=queen fornaio=baker orologiaio=clockmaker giardiniere=gardener
    aquilone=kite lettera=letter lettere=letter vento=wind mare=sea spiaggia=beach isola=island porto=harbour fiume=river
    lago=lake bosco=forest foresta=forest montagna=mountain valle=valley deserto=desert giardino=garden campo=field
    città=city paese=village strada=street ponte=bridge biblioteca=library cucina=kitchen panetteria=bakery
    bottega=workshop mercato=market palco=stage spazio=space cielo=sky treno=train casa=house faro=lighthouse notte=night
    sera=evening mattina=morning giorno=day alba=dawn tramonto=sunset pioggia=rain neve=snow tempesta=storm nebbia=fog
    sole=sun luna=moon stella=star stelle=star cane=dog gatto=cat uccello=bird cavallo=horse volpe=fox gufo=owl lupo=wolf
    orso=bear ape=bee drago=dragon pesce=fish balena=whale barca=boat nave=ship macchina=car bicicletta=bicycle
    albero=tree fiore=flower fiori=flower rosa=rose pane=bread libro=book lampada=lamp lanterna=lantern chiave=key
    porta=door finestra=window violino=violin bottiglia=bottle specchio=mirror sogno=dream inverno=winter estate=summer
    primavera=spring autunno=autumn nuvola=cloud torre=tower castello=castle fuoco=fire orologio=clock`,
  pt: `menina=girl menino=boy mulher=woman homem=man mãe=mother pai=father avó=grandmother avô=grandfather
    pescador=fisherman rei=king rainha=queen padeiro=baker relojoeiro=clockmaker jardineiro=gardener pipa=kite carta=letter
    cartas=letter vento=wind mar=sea praia=beach ilha=island porto=harbour rio=river lago=lake floresta=forest
    bosque=forest montanha=mountain vale=valley deserto=desert jardim=garden campo=field cidade=city aldeia=village
    rua=street ponte=bridge biblioteca=library cozinha=kitchen padaria=bakery oficina=workshop mercado=market palco=stage
    espaço=space céu=sky trem=train casa=house farol=lighthouse noite=night tarde=evening manhã=morning dia=day
    amanhecer=dawn pôr-do-sol=sunset chuva=rain neve=snow tempestade=storm névoa=fog sol=sun lua=moon estrela=star
    estrelas=star cão=dog cachorro=dog gato=cat pássaro=bird cavalo=horse raposa=fox coruja=owl lobo=wolf urso=bear
    abelha=bee dragão=dragon peixe=fish baleia=whale barco=boat navio=ship carro=car bicicleta=bicycle árvore=tree
    flor=flower flores=flower rosa=rose pão=bread livro=book lâmpada=lamp lanterna=lantern chave=key porta=door
    janela=window violino=violin garrafa=bottle espelho=mirror sonho=dream inverno=winter verão=summer primavera=spring
    outono=autumn nuvem=cloud torre=tower castelo=castle fogo=fire relógio=clock`,
  ja: `夜=night 朝=morning 夕方=evening 夕暮れ=dusk 夜明け=dawn 昼=day 図書館=library 少年=boy 少女=girl 男の子=boy 女の子=girl
    男=man 女性=woman 母=mother 父=father 祖母=grandmother 祖父=grandfather おばあさん=grandmother おじいさん=grandfather
    子供=child 猟師=hunter 漁師=fisherman 王=king 本=book 竜=dragon 龍=dragon ドラゴン=dragon 海=sea 山=mountain 川=river
    湖=lake 森=forest 谷=valley 砂漠=desert 庭=garden 畑=field 街=city 町=city 都市=city 村=village 道=road 橋=bridge
    台所=kitchen 市場=market 舞台=stage 宇宙=space 空=sky 島=island 港=harbour 電車=train 駅=station 家=house 灯台=lighthouse
    雨=rain 雪=snow 嵐=storm 霧=fog 風=wind 太陽=sun 月=moon 星=star 雲=cloud 犬=dog 猫=cat 鳥=bird 馬=horse 狐=fox
    キツネ=fox 狼=wolf 熊=bear 魚=fish 鯨=whale クジラ=whale 船=ship 車=car 自転車=bicycle 木=tree 花=flower 桜=blossom
    薔薇=rose パン=bread 手紙=letter ランプ=lamp 提灯=lantern 鍵=key 窓=window 扉=door 鏡=mirror 瓶=bottle 時計=clock
    夢=dream 冬=winter 夏=summer 春=spring 秋=autumn 城=castle 塔=tower 火=fire 凧=kite ロボット=robot`,
  ar: `سوق=market صانع=maker صانع_الفوانيس=lantern_maker فانوس=lantern فوانيس=lantern مصباح=lamp مصباحا=lamp قمر=moon شمس=sun
    نجم=star نجوم=star نجمة=star ليل=night ليلة=night صباح=morning مساء=evening فجر=dawn غروب=sunset مطر=rain ثلج=snow
    عاصفة=storm ضباب=fog ريح=wind رياح=wind بحر=sea شاطئ=beach جزيرة=island ميناء=harbour نهر=river بحيرة=lake غابة=forest
    جبل=mountain جبال=mountain وادي=valley صحراء=desert حديقة=garden حقل=field مدينة=city قرية=village شارع=street جسر=bridge
    مكتبة=library مطبخ=kitchen مخبز=bakery ورشة=workshop مسرح=stage فضاء=space سماء=sky قطار=train بيت=house منزل=house
    منارة=lighthouse رجل=man امرأة=woman ولد=boy بنت=girl فتاة=girl فتى=boy طفل=child طفلة=girl أم=mother أب=father جدة=grandmother
    جد=grandfather صياد=fisherman ملك=king ملكة=queen أميرة=princess خباز=baker كلب=dog قط=cat قطة=cat طائر=bird حصان=horse
    ثعلب=fox بومة=owl ذئب=wolf دب=bear نحلة=bee تنين=dragon سمكة=fish حوت=whale سفينة=ship قارب=boat سيارة=car دراجة=bicycle
    شجرة=tree زهرة=flower وردة=rose خبز=bread رسالة=letter كتاب=book مفتاح=key باب=door نافذة=window مرآة=mirror زجاجة=bottle
    ساعة=clock حلم=dream أحلام=dream شتاء=winter صيف=summer ربيع=spring خريف=autumn غيمة=cloud قلعة=castle برج=tower نار=fire
    جمل=camel ناس=people الناس=people`,
};

const parsed = new Map<string, ReadonlyMap<string, string>>();

/** The dictionary of a language (ISO 639-1) into English; empty when there is none. */
export function dictionary(language: string): ReadonlyMap<string, string> {
  let map = parsed.get(language);
  if (!map) {
    const pairs = (TABLES[language] ?? '').trim().split(/\s+/).filter(Boolean);
    map = new Map(
      pairs.map((pair) => {
        const [word = '', english = ''] = pair.split('=');
        return [word.replaceAll('_', ' '), english.replaceAll('_', ' ')] as const;
      }),
    );
    parsed.set(language, map);
  }
  return map;
}
