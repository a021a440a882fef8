/** Nouns that name somebody before anything else. From WordNet 3.1, © Princeton University; made by scripts/glosses.ts. */
export const PERSONS = `
abator abbe abbess abbot abbreviator abdicator abductor abetter abettor abhorrer abjurer abnegator abolitionist abomination
abominator aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer
abstinent abstracter abstractionist abstractor abuser abutter academician acadian accessary accommodator accompanist
accompanyist accomplice accordionist accoucheur accoucheuse accountant accumulator accused accuser achaian achiever acolyte
acoustician acquirer acrobat activist actor actress actuary adder addict addlehead addressee adducer aditya adjudicator
adjuster adjustor adman administrator admirer admonisher adonis adoptee adopter adorer adulator adulterer adulteress advancer
adventist adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocator aeon aerialist aeronaut
aerophile aesir aesthete aesthetician aetiologist affiant affine affirmer aficionado afrikander afrikaner aggregator aggressor
agitator aglaia agnate agnostic agriculturist agronomist ahura aide aircraftman aircraftsman airman airwoman alabaman
alabamian alarmist alaskan albino alcalde alchemist alcoholic alecto alexandrian alexic algebraist alienee alienist alienor
aliterate alky allayer allegoriser allegorizer allergist alliterator allocator almoner almsgiver alphabetiser alphabetizer
alpinist altoist altruist alumna alumnus amah amalgamator amanuensis ambassador ambassadress ambler ambusher ameer amigo amir
amnesiac amnesic amora amoralist amorist amputator amputee anaesthetist anagnost analogist analphabet analphabetic analysand
analyst anasazi anatomist ancestor ancestress anchorite anchorman anchorperson andvari anecdotist anesthetist angel angevin
angevine angiologist anglophil anglophile anglophobe animator animist annalist annihilator annotator announcer annoyer
annuitant anointer anomalist anorectic anorexic answerer antagonist antecedent antediluvian anthologist anthropoid
anthropologist anthropophagus anticipant anticipator antihero antipope antiquarian antiquary anunnaki anzac apache aper
aphakic aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary apparition appeaser appellant applauder
applicant applier appointee appraiser appreciator apprehender apprentice appropriator approver aquanaut aquarius arabist
aramaean aramean arbiter arbitrager arbitrageur arbitrator arborist archaeologist archaist archangel archbishop archdeacon
archduchess archduke archeologist archer archimandrite architect archivist archpriest arguer aries arithmetician arizonan
arizonian arkansan arkansawyer armiger armorer armourer arouser arranger arriver arriviste arrogator arrowsmith arsonist
arthritic articulator artificer artilleryman artisan artist artiste aryan ascender ascetic ashkenazi asker aspirant aspirer
assailant assassin assassinator assaulter assayer assemblywoman assenter asserter assessee assessor asseverator assignee
assignor assimilator asterope asthmatic astrogator astrologer astrologist astronaut astronomer astrophysicist asvins atavist
athenian athlete atlantides attacker attempter attendant attendee attender attestant attestator attester attestor attorney
auctioneer audile auditor augustinian aunt auntie aunty auspex auteur authenticator author authoress authoriser authorizer
autobiographer autochthon autocrat autodidact automaton automobilist avatar avenger aviator aviatress aviatrix avower awol
ayah ayatollah baas babe baboo babu baby babyminder babysitter bacchanal bacchant bacchante bachelor bachelorette backbiter
backer backpacker backscratcher backslapper backslider backstroker backwoodsman bacteriologist baddie badgerer baggageman
bagman bagpiper bailee bailiff bailor bairn baker baldhead baldpate baldy balker balladeer ballerina balletomane balloonist
ballplayer bambino banderillero bandleader bandmaster bandsman banker banneret banshee banshie bantamweight barber bargainer
bargee bargeman barkeep barkeeper barker barmaid barman barnburner barnstormer baron baroness barrater barrator barrister
bartender barterer barytone basileus basketeer basketmaker basketweaver bassist bassoonist bather batman batsman batter
battler baulker bawler beachcomber beadle beadsman bearer beater beau beautician bedesman bedfellow bedlamite bedwetter
beefeater beekeeper begetter beggar beggarman beggarwoman beginner begum behaviorist behaviourist behemoth beholder beldam
beldame believer bellboy belle bellhop bellman bellower bellwether bellyacher benedick benedict benefactor benefactress
beneficiary bereaved berserk berserker besieger bestower betrayer bettor bibliographer bibliophile bibliopole bibliopolist
bibliothec bibliotist bicycler bicyclist bidder bigamist bigot bigwig biker bilingualist billionaire bimbo binger biochemist
biographer biologist biophysicist birdbrain birder biter blabber blabbermouth blackfriar blackguard blackleg blackmailer
blacksmith blasphemer blaster bleacher bleeder blogger bloke blowhard blubberer bludgeoner bluecoat bluejacket bluestocking
bluffer blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby bobbysoxer bodybuilder bodyguard boer bogey
bogeyman bolshevik bolshie bolshy bombardier bondholder bondmaid bondman bondsman bondswoman bondwoman bonesetter boniface
booby boogeyman bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm boor booster
bootblack bootlegger bootlicker bootmaker boozer borrower boss bostonian bosun boswell botanist botcher boulevardier bouncer
bounder bourbon bourgeois bowman boxer boyfriend bracero brachycephalic braggart bragger brainiac brainworker brakeman brawler
breadwinner breaker breaststroker breeder brewer briber bricklayer bride bridegroom bridesmaid brigadier brits broadcaster
broker broncobuster brother bruiser brummie brummy brunet brunette buccaneer buckaroo buckeroo buddha buddy buffoon bugger
bugler bugologist bulimic bullfighter bullyboy bumbler bumpkin bungler bunkmate bunter bureaucrat burgess burgher burglar
burgomaster burgrave bursar busboy bushman businessman businessperson businesswoman busker busman buster busybody butler
butterfingers buttinsky buyer bystander cabby cabdriver cabinetmaker cabman cacodaemon cacodemon caddie cadet cadger cadmus
cager cajun californian caller calligrapher calligraphist cambrian cameraman campaigner camper campmate candidate candlemaker
candymaker cannibal cannoneer canoeist cantabrigian cantor canuck canvasser capo capricorn captain captor capturer carabineer
carabinier carbineer cardholder cardiologist cardsharp cardsharper careerist caregiver caretaker carhop caricaturist
carillonneur carmelite caroler carolinian caroller carouser carpenter carper carpetbagger carrier carrottop carter
cartographer cartoonist cartwright carver casanova caseworker cashier castaway caster castrate castrato casuist cataleptic
cataloger cataloguer catcher catechist catechumen caterer catholicos cattleman cavalier cavalryman caveman celebrant
celebrater celebrator celebrity celibate cellist censor centaur centenarian centerfielder centrist centurion ceramicist
ceramist cerberus chairman chairperson chairwoman chaldaean chaldean chaldee challenger chamberlain chambermaid champ champion
chancellor chandler changeling changer chap chaperon chaperone chaplain chapman character chargeman charioteer charlatan
charmer charon chartist charwoman chased chaser chauffeur chauffeuse chauvinist chawbacon cheapjack cheapskate chebab cheerer
cheerleader cheesemonger chef chela chemist cheops cherub chevalier chewer chicano chichi chieftain child chimneysweep
chimneysweeper chiromancer chiropodist chiropractor chiseler chiseller choirboy choirmaster choker chooser choragus
choreographer chorine chorister chosen christ chronicler chump churchgoer churchman churchwarden churl chutzpanik cicerone
cinderella circe claimant clairvoyant clapper clarinetist clarinettist classicist classifier classmate claustrophobe cleric
clericalist clerk client climatologist clinician cloakmaker clochard clockmaker clocksmith clone closer clothier clown
coachbuilder coachman coadjutor coalman coauthor coaxer cobber cobbler cockatrice cocksucker coddler codefendant coder
codetalker coeval cofounder cognoscente coiffeur coiffeuse coiner collaborator colleague collectivist collector colleen
collegian collier colonel coloniser colonist colonizer coloradan coloratura colorist colossus columnist comber comedian
comedienne comer comforter commandant commander commentator commie commissar commissionaire commissioner committeeman
commodore commoner communicant communicator companion compatriot compeer compere competitor compiler complainant complainer
complexifier composer compositor compromiser comptroller comrade conceiver concertinist concessionaire concessioner
conchologist concierge conciliator concubine conductor conductress confectioner conferee conferrer confessor confidant
confidante conformist confrere confuter conjurer conjuror connecticuter connoisseur conqueror conquistador conservativist
conservator consignee consigner consignor constable constructivist constructor consul consultant consumer contadino contender
contestant contortionist contrabandist contractor contralto contrapuntist contrarian contributor contriver controller
convalescent conventioneer converso conveyancer conveyer conveyor convict cooper coordinator copartner copilot coppersmith
copt copycat copyist copyreader copywriter coquette coreligionist corespondent corinthian cornerback cornetist cornhusker
cornishwoman coroner corporal corporatist correspondent cosignatory cosigner cosmetician cosmetologist cosmographer
cosmographist cosmologist cosmonaut cosmopolitan cosmopolite costermonger costumer costumier cotenant cottager cottier coue
councilman councilwoman counsel counsellor counselor counterfeiter counterman counterperson counterspy counterwoman countess
countryman countrywoman courier courtesan courtier cousin couturier coward cowboy cowgirl cowhand cowherd cowman cowpoke
cowpuncher coxswain cracksman crafter craftsman cragsman craniologist crapshooter crasher crawler creator creditor cretin
cricketer crier criminologist crimper cripple critic croesus crofter crone crony crook crookback crooner cropper crosspatch
croupier cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist cuckold cuirassier culprit cunctator cupbearer
curandera curandero curate curator curmudgeon currier custodian customer cutler cutpurse cutter cutthroat cybernaut cyborg
cyclist cymbalist cymry cynic cyril cytogeneticist cytologist czar czarina czaritza daddy daemon daimon dairymaid dairyman
dalesman dallier dame damoiselle damosel damozel damsel dancer daniel danseur danseuse dardan dardanian daredevil darner
dauber daughter dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat deadhead dealer dean dearest dearie deary
debaser debater debauchee debitor debtor debutante decedent decipherer declarer decorator defalcator defamer defaulter
defeatist defecator defector defendant defender defiler defrauder degrader deipnosophist deity delawarean delawarian delayer
delilah delinquent deliverer deliveryman demagog demagogue demander demigod demiurge demographer demographist demon demoniac
demonstrator denizen dentist denturist departed departer dependant deponent deportee deposer depositor depressive deputy
dermatologist descendant descendent descender deserter designer deskman desperado despoiler despot detainee detective
determinist developer deviationist devil devisee deviser devisor devourer dharma diabetic diagnostician dialectician diarist
dibbuk dichromat dick dictator diehard diemaker diesinker dieter dietician dietitian differentiator dignitary dilettante
dillydallier dingbat diocesan diplomat diplomate diplomatist dipsomaniac director disarmer disburser disciplinarian discoverer
discriminator discussant disentangler disprover disputant dissembler disseminator dissenter dissident dissimulator distiller
distortionist distributer distributor disturber diva diver diversionist diviner divinity divorcee docent docker dockhand
dockworker doctor dodderer dodo doer doge dogfighter dogmatist domine dominee dominican dominie dominus donee donna donor
doorkeeper doorman doormat doppelganger dosser dotard doubter doula dowager dowser doxy draftee drafter draftsman draftsperson
dragger dragoman dragon dramatist draper draughtsman drawee drawler dreamer dressmaker dribbler drifter drinker driveller
driver drooler dropkicker dropout drover drudge druggist druid drumbeater drummer drunkard dryad dubliner duce duchess ducky
dude dueler duelist dueller duellist duenna duffer duke dulcinea dummy dunker dustman dwarf dweeb dweller dybbuk dyer
dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner eater eavesdropper eblis ecclesiastic ecdysiast
eclecticist ecologist econometrician econometrist economiser economist economizer ectomorph edger editor editorialist educatee
educationalist educationist educator edwardian effecter effendi egghead egocentric egoist egomaniac egotist egyptologist
einstein ejaculator ejector elector electrician electrologist electroplater elegist elizabethan elocutionist emancipator
embalmer embassador embezzler embodiment embroiderer embroideress embryologist emcee emeer emigrant emigre emigree emir
emissary empiricist employable employee employer empress emptor emulator enate enchanter enchantress encroacher encyclopaedist
encyclopedist endodontist endomorph endorser energiser energizer engineer engraver enjoyer enlistee enologist enophile
enquirer enrollee ensign enterpriser entertainer enthusiast entomologist entrepreneur enuki enumerator enzymologist eolian
eparch ephesian epicure epicurean epidemiologist epigon epigone epimetheus epistemologist equerry equestrian equivocator
eradicator eremite eristic escalader escapee escapist escapologist eschatologist escort esquire essayer essayist esthete
esthetician estimator etcher ethician ethicist ethnarch ethnographer ethnologist ethologist etiologist etonian etymologist
eudaemon eudemon eulogist eunuch euphrosyne eurafrican evacuee evaluator evangelist everyman evildoer examinee examiner exarch
exchanger exciseman excogitator excursionist excuser executant executioner executor executrix exegete exhibitioner
exhibitionist exhibitor existentialist exodontist exorciser exorcist expat expatriate expectorator expender experimenter
exploiter explorer exponent exporter expositor expounder exterminator extern extoller extortioner extortionist extravert
extremist extrovert eyewitness fabricator fabulist facilitator factotum faddist fairy fakeer faker fakir falangist falconer
faller falsifier famulus fanatic fancier fantasist fantast faqir faquir farmer farmerette farmhand farrier fascista
fashionmonger fastener fatalist father fatso faultfinder faun fauntleroy fawner featherweight fella fellah feller fellow felon
feminist fencer fencesitter fermentologist ferryman feudatory fiance fiancee fibber fiddler fiduciary fieldhand fieldworker
fiend fighter figurer filer filibusterer fille filmmaker finagler finalist financier finder fink firedrake firstborn fisher
fisherman fishmonger fishwife fitter fixer flamen flanker flapper flatmate flatterer flautist fleer fleming flier flogger
floorwalker floridian florist flunkey flunky flutist flyweight fogey fogy follower fomenter fomor fomorian fondler foodie fool
footballer footman footpad footslogger forager forbear forebear forecaster forefather foreigner forelady foreman foremother
forerunner forester forewoman forger forgiver fornicator fornicatress fortuneteller fossil fossilist fosterling foundling
foundress fowler framer franciscan francophil francophile francophobe franklin fratricide freak freebooter freedman freedwoman
freeholder freelance freelancer freeloader freeman freethinker freewheeler freewoman frenchman frenchwoman frequenter fresher
freshman friend frogman frontiersman frontierswoman frotteur fruiterer fuckup fugitive fugleman fuller fumbler fumigator
funambulist functionary fundraiser furrier fusilier fusspot gabriel gadabout gadgeteer gael gaffer gagman gagster gagwriter
gainer galoot galvaniser galvanizer gambist gambler gamekeeper gamine ganef ganger gangster ganof gaolbird gaoler garbageman
gardener garmentmaker garnishee garroter garrotter garuda gasbag gasman gastronome gatecrasher gatekeeper gatherer gaucho gaul
gawker geek geisha gemini gendarme genealogist generalissimo generalist geneticist genevan genitor genius genoese gent
gentleman gentlewoman geographer geologist geomancer geometer geometrician geophysicist georgian geriatrician germanist
gerontologist geryon ghostwriter ghoul giantess giggler gigolo gilder gipsy girl girlfriend gitana gitano giver gladiator
glassblower glassmaker glassworker glazer glazier gleaner globetrotter glossarist glutton gnome goatherd goblin godchild
goddaughter goddess godfather godmother godparent godson goer gofer goldbeater goldsmith goldworker golfer goliard goliath
gondolier gondoliere goner gongorist gonif goniff gorger gorgon gospeler gospeller gossiper gossipmonger goth gouger gourmand
gourmandizer gourmet governess governor grader graecophile grammarian gramps gran grandad grandaunt grandchild granddad
granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent
grandson grandstander granduncle granger grannie granny grantee granter grantor graphologist gravedigger graverobber graybeard
grazier greengrocer greenhorn greenskeeper greeter gremlin griever griffin grifter grinner griot groaner grocer groomsman
grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler groveller grower grownup grumbler grump
grunter gryphon guarantor guard guardian guesser guest guestworker guide guitarist gulper gumshoe gunman gunner gunrunner
gunslinger gunsmith guru guttersnipe guzzler gymnast gynaecologist gynecologist haberdasher habitant habitue hack hacker hadji
haematologist haemophile haemophiliac haggler hagiographer hagiographist hagiologist hairdresser hairsplitter hairstylist haji
hajji hakeem hakim halberdier handler handyman hanger hangman hanoverian haranguer harasser hardliner hardwareman harijan
harlequin harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harridan harvester hatemonger hater
hatmaker hatter hauler haulier hawker hawkshaw hayseed hazan headcounter headhunter headliner headman headmaster headmistress
headsman headwaiter healer hearer heartbreaker heartthrob heathen heavyweight hebraist heckler hedger hedonist heir heiress
hellcat hellhound hellion helmsman helot helper helpmate helpmeet helvetian hematologist hemiplegic hemophile hemophiliac
henchman herbalist herder herdsman heretic heritor hermit hero heroine herpetologist hesitater hesitator hesperides hewer hick
hierarch highbinder highbrow highflier highflyer highjacker highlander highness highwayman hijacker hiker hippie hippy hipster
hireling hirer hispanic hisser histologist historian histrion hitchhiker hitman hitter hoarder hoaxer hobbit hobbledehoy
hobbler hobbyist hobo hodman hoister holidaymaker hombre homebody homebuilder homemaker homeopath homeowner homesteader
homoeopath homunculus honcho honeymooner honoree hood hoodlum hoofer hooligan hoosier hoper hornist horologer horologist
horseman horseshoer horsewoman horticulturist hosier host hostage hosteller hostess hostler hotdog hotelier hotelkeeper
hotelman hothead hotshot hotspur houri housebreaker housebuilder housefather houseguest householder househusband housekeeper
housemaid houseman housemaster housemate housemother housewife housewrecker hoyden hubby huckster hugger huguenot hulk
humdinger humorist humourist hunter huntress huntsman hurdler hurler husband husbandman hussy hyades hydrologist hydromancer
hygienist hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric iceman
ichthyologist iconoclast idahoan idealist idealogue idiot idler idolater idolatress idoliser idolizer ignoramus illinoisan
illusionist illustrator imam imaum imbecile imbiber imitator immigrant immune immunologist impersonator importee importer
imposter impostor impresario inamorata inamorato inca incarnation inciter incompetent incumbent indexer indiana indianan
indigen indigene individualist indorser inductee industrialist inebriate infant infanticide infantryman infidel infielder
infiltrator informant informer inger ingerman ingrate inhabitant inheritor inheritress inheritrix initiator inmate innkeeper
innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac inspector inspirer instigant instigator
instructor instructress insurgent intercessor interlocutor interloper intermediary intermediator intern interne internee
internist internuncio interpreter interrogator intervenor interviewee interviewer introvert intruder invader invalid
invalidator inventor investigator investor invigilator invitee iowan ironist ironman ironmonger ironside ironworker
irreligionist ishmael islamist itinerant jabberer jackanapes jacob jacobean jacobite jailbird jailer jailor janissary janitor
jawan jaywalker jazzman jerker jester jeweler jeweller jewess jezebel jihadist jimdandy jimhickey jingo jingoist jobber
jobholder jockey jogger johnny joiner joker jokester jongleur jotun jotunn journalist journeyer journeyman judas juggler
juicer jumper junkie junky jurist juror juryman jurywoman justiciar justifier kabbalist kaiser kansan keeper kelpy kennan
kentuckian keyboardist khedive khufu kibitzer kicker kiddie kiddy kidnaper kidnapper killer killjoy kindergartener
kindergartner king kingmaker kinsman kinsperson kinswoman kisser kleptomaniac klutz knacker knight knitter knower laborer
labourer lacer lackey laconian laddie lady ladylove laggard lagger laird lame lamenter lamia laminator lamplighter lampooner
lancastrian lancer landgrave landholder landlady landlord landlubber landman landowner landscaper landscapist landsman
langlaufer languisher lapidarist lapidary lapidator lapidist larcener larcenist lascar lasher lass lassie latecomer latinist
latino latitudinarian latona laudator lauder laugher laughingstock laundress laundryman laundrywoman laureate lawbreaker
lawgiver lawmaker lawman lawyer layabout layman layperson lazar lazybones leader leaker leaper learner leaseholder leaver
lector lecturer ledgeman lefthander leftist lefty legatee legislator lender lensman leper lepidopterist leprechaun lessee
lessor leto letterer letterman leveler leveller leviathan lexicographer lexicologist liar libber libeler liberalist liberator
libertine libra librarian librettist licensee licenser licentiate liege liegeman lieutenant lifeguard lifer lifter liftman
lighterman lilith lilliputian limey limner limnologist limper linebacker lineman linendraper linesman lingerer linguist
linkboy linkman linksman liquidator lisper listener lithographer lithomancer litigant litigator litterateur litterbug litterer
liturgist liverpudlian liveryman loader loafer loaner loather lobbyist lobsterback lobsterman locater locator lockkeeper
lockman lockmaster locksmith lodger logger logician logistician logomach logomachist loiterer londoner loner longbowman longer
longshoreman looker looney loony looter lord loser loudmouth louisianan louisianian lounger lover lowbrow lowerclassman
lowlander loyalist luddite lulu lumberjack lumberman luminary lumper luncher lunger lurcher lurker lutanist lutenist luthier
lutist lycanthrope lyricist lyrist macebearer macer machinist macho mackem macroeconomist macushla madam madame madcap madman
madrigalist madwoman maenad maestro magician magistrate magnate magnifico magus maharaja maharajah maharanee maharani mahatma
mahout maid maiden maidservant mailer mailman maimer mainer maintainer majorette maker malacologist malahini malcontent
malefactor malfeasant maligner malik malingerer maltman maltreater maltster mama mamma mammalogist manager manageress
mancunian mandatary mandator maneuverer mangler maniac manicurist manikin manipulator mannikin manoeuvrer manservant manslayer
mantichora manticora manticore mantiger mantrap manumitter mapper maquisard marathoner marauder marchioness margrave mariner
marketer marksman marquess marquis marshall martinet martyr marut marveller marylander mascot masker masochist mason masorete
masorite masquer masquerader massager masseur masseuse massorete master masturbator matador matcher matchmaker mate mater
materialist mathematician matman matricide matrikin matrisib matron mauler maven maverick mavin mayor mayoress meanie meany
measurer meatman mechanic mechanist medalist medallist mediator mediatrix medico meeter megaera megalomaniac melancholiac
melancholic melchite meliorist melkite melter memoriser memorizer memsahib mender mensch mensh mentioner mentor mercenary
mercer merchandiser merchant mermaid merman merrymaker meshuggeneh meshuggener mesmerist mesmerizer mesoamerican mesomorph
messenger messiah messmate mestiza mestizo metalhead metallurgist metalworker meteorologist methuselah metic metis mexicano
michael michigander microbiologist microeconomist microscopist middlebrow middleman middleweight midget midinette midshipman
midwife migrant mikado milady militarist milkmaid milkman milksop miller milliner millionaire millionairess millwright milord
milquetoast mimer mimic mimicker mimir minder miner mineralogist mineworker miniaturist minimalist minion minister ministrant
minnesotan minotaur minstrel minter minx misanthrope misanthropist misbeliever miscreant miser misfit misleader misogamist
misogynist missionary missioner missis mississippian missourian missus missy mixologist mnemonist moaner mobster modeler
modeller moderationist modernist modiste moirae moirai moll mollah mollycoddle mollycoddler momma mommy monarch moneyer
moneygrubber moneylender moneymaker moneyman monger monitrice monk monochromat monogamist monogynist monolingual monologist
monomaniac monopoliser monopolist monopolizer monsieur monsignor monster monstrosity montanan mooch moocher moonlighter
moonshiner mope mopper moppet moralist moron morosoph mortgagee mortgager mortgagor mortician mossback mother motile
motorcyclist motorist motorman motormouth moujik mountaineer mountebank mounter mourner mover moviegoer muadhdhin muazzin
muckraker mudslinger muezzin muggee mugger muggins mugwump mujahid mujik mujtihad mulatto muleteer mulla mullah mumbler mummer
muncher muralist murderee murderer murderess murmurer musclebuilder muscleman muse muser musher musician musicologist
musketeer muslimah mutant mutilator mutineer mutterer muzhik muzjik muzzler mycologist mycophage mycophagist myope mythologist
nabob nagger naif nailer namer namesake nanna nanus naprapath narc narcissist narcist narcoleptic nark narrator natator
nationalist nativist naturist naturopath navigator navvy nawab naysayer nebbech nebbish nebraskan necker necromancer needer
needlewoman needleworker negativist neglecter negotiant negotiator negotiatress negotiatrix negroid neighbor neighbour neocon
neologist neonate neopolitan nephew nepotist nerd nereid nester netminder neurasthenic neurobiologist neurolinguist
neurologist neuroscientist neurosurgeon nevadan newbie newcomer newlywed newsagent newsboy newscaster newsdealer newsman
newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman newswriter nibbler nibelung niece niggard
niggler nightbird nighthawk nihilist nimby niqaabi nisei nitpicker nobelist nobleman noblewoman nobody noctambulist nominalist
nominator nominee nonachiever nonagenarian nonattender noncandidate noncitizen noncom noncompliant nondrinker nondriver
nonesuch nonmember nonparticipant nonpartisan nonpartizan nonperson nonreader nonsmoker nonsuch nonworker normaliser
normalizer norn nosher notability notary noticer novelist novice novillero nudger nudist nudnick nudnik nullipara numismatist
nuncio nurse nurseling nursemaid nurser nurseryman nursling nutcase nutritionist nympholept oarsman oarswoman oberson objector
oblate obliger oboist obscurantist observer obsessive obstetrician obstructer obstructionist obstructor occupant occupier
oceanaut oceanid oceanographer octogenarian octoroon oculist odalisque oddball odist oenologist oenophile offender offerer
offeror officeholder officer officiant offspring ogler ogre ogress ohioan oiler oilman oklahoman oldster oldtimer oligarch
olympian ombudsman omnivore onanist oncologist oneiromancer onlooker onomancer operagoer opponent opportunist opposer
oppressor optician optimist optometrist oracle orator orchestrator ordainer orderer ordinand oread oregonian organiser
organist organizer orientalist originator orleanist ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist
orthopedist orthoptist osculator osteologer osteologist osteopath osteopathist ostiarius ostiary ostler ostrich otologist
ouster outcast outcaste outdoorsman outdoorswoman outfielder outfitter outgoer outlander outlaw outlier outpatient
overachiever overcomer overlord overnighter overseer owner oxonian oyabun pacha pachuco pacificist pacifier pacifist packer
packman padder paddler padre padrone paederast paediatrician pagan painter paladin paleographer paleographist paleontologist
palestinian pallbearer palmist palmister palooka palsgrave pamperer pamphleteer pandar pander panderer panegyrist panhandler
panjandrum pantomimer pantomimist pantryman pantywaist papa paparazzo paperboy paperer paperhanger papoose pappa pappoose
parachuter parachutist parader paragrapher paralegal paralytic paramedic paramedical paramour paranoiac paraplegic paratrooper
parcae pardoner parent paretic pariah parisienne parlormaid parlourmaid parodist parolee parricide parson partaker participant
partner partygoer parvenu pasha passenger passer passerby pastor patentee pater pathfinder pathologist patrial patriarch
patrician patricide patrikin patriot patrioteer patrisib patrolman patron patroness patronne patsy patternmaker patzer pauper
pawer pawnbroker payee payer paymaster paynim peacemaker peacenik pearler peasant peculator pedagog pedagogue pedaler pedaller
pedant peddler pederast pedestrian pediatrician pediatrist pedlar pedodontist peer peeress pendragon penetrator penitent
penman pennsylvanian penologist penpusher pensionary pensioner pentathlete peon perceiver percipient percussionist perfecter
perfectionist performer perfumer peri perinatologist periodontist peripatetic perisher perjurer perpetrator persecutor
personage perspirer persuader pessimist petitioner petter pettifogger phalangist pharaoh pharisee pharmacist pharmacologist
philanthropist philatelist philhellene philhellenist philistine philologist philologue philomath philosopher philosophiser
philosophizer phlebotomist phoner phonetician phoney phonologist photographer photometrician photometrist phrenologist
physician physicist physiologist phytochemist phytologist pianist picador picker picket picklepuss picknicker pickpocket
picnicker pigman pigmy pilate pilferer pilgrim pillager pimp pinchgut pinko pioneer piper piranha pirate pisces pisser
pistoleer pitcher pitchman pitman piute pixie placekicker plagiariser plagiarist plagiarizer plaintiff plaiter planner planter
plantsman plasterer platelayer plater playactor playboy player playfellow playgoer playmaker playmate playwright pleader
pleaser pleb plebe plebeian pledgee pledger pleiades plier plodder ploughboy ploughman ploughwright plowboy plower plowman
plowwright plumber plunderer plunger pluralist plutocrat plyer poacher podiatrist poet poetess pointillist pointsman poisoner
polack polemicist polemist policewoman policyholder politician politico pollster polluter poltergeist poltroon polyandrist
polycarp polygamist polyglot polygynist polymath pomologist ponce ponderer pontiff pontos pontus pooler pope populariser
popularizer populist porter portraitist portrayer portwatcher poser poseur poseuse possessor postdiluvian postgraduate
postilion postillion postman postmaster postmistress postponer postulant postulator posturer potboy potemkin potentate pothead
potholer pothunter potman potter potterer potyokin poulterer poultryman powderer powerbroker practician practitioner praetor
prankster prater prattler preacher prebendary precentor preceptor predator predecessor predestinarian predictor preemie
preemptor prefect prelate premie premier prentice presbyope presbyter preschooler presenter preserver president pressman
preteen preteenager pretender pretor prevaricator prexy prey prickteaser priest priestess primate primigravida primipara
primogenitor princeling printer printmaker prioress prisoner prizefighter probationer procrastinator proctologist proctor
procurator procurer procuress prodigal producer profiteer profligate progenitor progeny prognosticator programmer
prohibitionist projectionist promisee promiser promisor prompter promulgator proofreader propagandist propagator prophesier
prophet prophetess proponent proposer propositus proprietor proprietress prosecutor proselyte prospector prosthetist
prosthodontist protagonist protector protege protegee protester protozoologist provider provisioner provocateur provoker
provost prowler prude pruner psephologist pseud psychiatrist psychic psycho psychoanalyst psycholinguist psychologist
psychoneurotic psychopath psychopomp pteridologist publican publiciser publicist publicizer puddler pudge puerpera pugilist
puller puncher pundit punk punster punter pupil puppeteer purchaser purist purser pursuer purveyor pushover pussycat putterer
pygmy pyrographer pyromancer pyromaniac pythoness qadi quadripara quadriplegic quadroon quaestor quaffer quarreler quarreller
quarrier quarry quarryman quarterback quartermaster querier quester questioner quidnunc quietist quin quintipara quisling
quitter quizmaster quizzer quoter rabbi racer racialist racist racker racketeer raconteur radiobiologist radiochemist
radiographer radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter raider railbird railroader railwayman
rainmaker raiser rajah rakehell rambler rancher ranee rani ranker ranter raphael rappeller rapper rapporteur rapscallion
rascal ratepayer ratifier ratiocinator rationalist ratter raver reader reaper reasoner rebel rebuker receptionist recidivist
recipient recitalist reciter recluse reconciler recoverer recreant recruiter rector recusant redact redactor redcoat redeemer
redhead redheader redneck reeler reenactor referee referral refiner refinisher reformist refugee refuter regent regicide
registrant registrar reliever religionist remunerator renegade renovator renter rentier repairer repairman repatriate repeater
reporter reproacher reprobate reprover requester rescuer researcher resister respecter respondent responder restauranter
restaurateur rester restorer retailer retaliator retiree retreatant reveler reveller revenant revenuer reversioner
reversionist reviewer reviser revisionist revivalist revolutionist rewriter rhabdomancer rhadamanthus rhetorician rheumatic
rheumatologist rhibhus ribhus rider ridiculer riffian rifleman rigger righthander ringer ringleader ringmaster rioter ripper
riser rival riveter rivetter roadhog roadman roamer roarer robber rogue roisterer rollerblader romanticist romeo romper roofer
rookie roomer roomie roommate roomy rooter ropedancer ropemaker roper ropewalker rosicrucian roue roughneck roughrider
roundhead roundsman rouser router rover rower rubberneck rubbernecker rube ruffian ruiner ruler ruminator rumormonger
rumourmonger rumrunner runner rusher rustler sabahan sabbatarian saboteur sabra sachem sacrificer sacristan saddhu saddler
sadhu sadist sadomasochist safebreaker safecracker sage sahib sailmaker saint salesclerk salesgirl saleslady salesman
salesperson saleswoman salmacis salter salutatorian saluter salvager salvor samson sandbagger sandboy sandman sandwichman
sangoma sannup sannyasi sannyasin sanyasi saphead sapper sartor sassenach satirist satrap saunterer savant saver savior
saviour savoyard sawbones saxist saxophonist scalawag scallywag scalper scammer scamp scandalmonger scanner scapegoat
scapegrace scaremonger scatterbrain scattergood scenarist sceneshifter sceptic schemer schlemiel schlimazel schmo schmoozer
schmuck schnook schnorrer scholar scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl schoolman schoolmarm
schoolmaster schoolmate schoolmistress schoolteacher scientist sciolist scion scoffer scofflaw scolder scorekeeper scorer
scorpio scotchwoman scotswoman scoundrel scourer scourger scouser scout scoutmaster scpo scrag scrapper scrawler screamer
screecher screener screenwriter screw screwballer scribbler scrimshanker scriptwriter scrivener scrooge scrounger scrubber
scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer seafarer seaman seamster seamstress
seconder secretary secular secundigravida securer seducer seductress seeder seedman seedsman seeker seer seigneur seignior
seismologist seizer selector seller sellout semanticist semifinalist seminarian seminarist semiotician semipro sempstress
sendee sender seneschal senhor sensationalist sensualist sentimentalist sentinel sentry sephardi septuagenarian seraph serf
sergeant sericulturist serjeant sermoniser sermonizer serologist servant server servitor settler settlor sexagenarian sexist
sexpot sexton shadower shah shaheed shaitan shaker shakespearean shakespearian shaktist shaman shammer shamus shanghaier
shaper sharecropper shareholder shareowner sharer sharper sharpy shavian shaytan shearer shedder sheepherder sheepman sheik
sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff sherlock shielder shill shingler shipmate shipowner shipper
shipwright shirker shirtmaker shitter shivaist shlemiel shlimazel shmo shmuck shnook shnorrer shoeblack shoemaker shogun
shopaholic shopkeeper shoplifter shopper shopwalker shortstop shouter shoveler shoveller shover showgirl showman shuffler
shutterbug shylock shyster sibling sibyl sidekick sidesman sightreader sightseer signaler signaller signalman signatory signer
signior signor signore sigyn silenus silvan silversmith silverworker simeon simperer simpleton singer sinner sinologist sipper
sirdar sissy sister skateboarder skater skeptic sketcher skidder skier skinflint skinhead skinner skipper skivvy skulker
skycap skydiver slacker slammer slanderer slapper slasher slaughterer slave slaveholder slavey slayer sledder sleeper
sleepwalker sleepyhead sleuth slider slinger slob slobberer sloganeer slogger slopseller sloucher sloven slowcoach slowpoke
slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher smiler smirker smith smoker smoothy smotherer
smsgt smuggler snacker snarer snatcher sneezer sniffer sniffler sniper snitch snitcher sniveler sniveller snooper snorer
snowboarder snuffler sobersides socialiser socialite socializer sociobiologist sociolinguist sociologist sociopath sodbuster
sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solon solver sommelier somnambulist
somniloquist songstress songwriter sonneteer sonny sooner soothsayer soph sophist sophisticate sophomore soprano sorcerer
sorceress sorehead sorrower soul soundman sourpuss southerner southpaw sower spaceman spacewalker spammer sparer spartan
spastic speaker specialiser specialist specializer specifier spectator speculator speechifier speechmaker speechwriter speeder
speedskater spelaeologist speleologist spellbinder speller spelunker spender spendthrift spewer sphinx spinmeister spinner
spinster spirit spiritualist spitfire spitter spiv splitter spoilsport spokesman spokeswoman sponger sportscaster sportsman
sportswoman sportswriter spotter spouse sprawler sprayer sprigger sprinter sprite sprog spymaster squabbler squanderer
squatter squinter squire squirmer stabber stableboy stableman stacker stagehand stager staggerer stainer stakeholder stalker
stalwart stammerer standardiser standardizer standee stander starer starets starlet starveling statesman stateswoman stationer
stationmaster statistician stealer steamfitter steelmaker steelman steelworker steeplejack steerer steersman stemmer
stenographer stepbrother stepchild stepdaughter stepfather stepmother stepparent stepsister stepson sterope stevedore steward
stewardess stheno stickler stifler stigmatic stigmatist stinter stipendiary stippler stirrer stitcher stockbroker stockholder
stockist stockjobber stockman stocktaker stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper
storekeeper storyteller stowaway strafer straggler stranger straphanger strapper strategian strategist strayer streaker
strider strikebreaker stripling stripteaser striver stroller strongman struggler strumpet student stuffer stumblebum stumbler
stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator
sublieutenant submitter subnormal suborner subscriber subsidiser subsidizer subsister subtracter suburbanite subversive
subverter subvocaliser subvocalizer succeeder successor succorer succourer sucker suer sufferer suffragan sufi suggester
suitor sultan summercater summercaters sunbather supercargo supergrass superintendent supermarketeer supermarketer supermodel
supermom supernumerary superstar supervisor supplanter suppliant supplicant supplier supporter suppresser suppressor
supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrenderer surrogate surveyor survivalist
survivor sustainer sutler svengali swaggerer swaggie swagman swain swami swashbuckler swayer swearer sweetheart sweetie
swellhead swimmer swindler swineherd swinger switcher switchman swordsman swot sybarite sycophant syllogiser syllogist
syllogizer sylph sylvan symboliser symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic
syndicator synonymist syntactician synthesist syphilitic systematiser systematist systematizer systemiser systemizer tablemate
tacker tackle tackler tactician tagalong tagger tailback tailgater taker talebearer taleteller talker tallyman tamer
tantaliser tantalizer taoiseach tapper tapster tarheel tartufe tartuffe tarzan taskmaster taskmistress taster tatterdemalion
tattler tattletale taurus taxer taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer tchotchkeleh teacher
teamster tearaway teaser techie technician technologist technophile technophobe teenager teetotaler teetotalist teetotaller
tekki telecaster telegrapher telegraphist telepathist telephoner telephonist televangelist teller temp templar temporiser
temporizer tempter temptress tenant tenderfoot tennessean tenno tenorist tentmaker tergiversator termagant termer terminator
terpsichorean terrorist tertigravida testate testator testatrix testee tester testifier teuton teutonist texan thalia thane
thatcher thaumaturge thaumaturgist theatergoer theatregoer theologian theologiser theologist theologizer theoretician
theoriser theorist theorizer therapist thespian thetis thief thinker thirster throttler thrower throwster thug thurifer
thwarter tiddler tiger tightwad tike tiler tilter timberman timeserver timpanist tinkerer tinner tinsmith tinter tipper
tippler tipster tiro tisiphone titan tither titterer toady toaster toastmaster tobogganist toddler toff toiler toller
tollgatherer tollkeeper tollman tomboy tomfool toolmaker toper topper torchbearer toreador torero tormenter tormentor
tortfeasor torturer tory tosser toter totterer toucher tourer tourist tout touter tovarich tovarisch towhead townee towner
townes townie townsman towny toxicologist tracker tracklayer trader tradesman traditionalist traducer trafficker tragedian
tragedienne trailblazer trailer trainbearer trainee trainman trainmaster traitor traitress tramp tramper trampler transactor
transalpine transcriber transexual transferee transferer transferor transferrer transgendered transgressor translator
transmigrante transmitter transplanter transsexual trapper trapshooter traveler traveller traverser treasonist treasurer
treater trekker trembler trencher trencherman trespasser tribologist tricker trickster trier trifler triggerman trimmer
triumvir troglodyte troll troller trollop trombonist trooper trotskyist trotskyite troubadour troublemaker troubler
troubleshooter trouper truant trucker truckler trudger truelove trumpeter trustbuster trustee truster trustor trusty tsar
tsarina tsaritsa tubercular tugger tumbler tuner turncoat turnkey turtler tutee tutor twaddler twiddler twiner twirler tycoon
tyke tympanist typesetter typhoeus typhon typist typographer tyrant tyro tzar tzarina ubermensch ullr ultramontane umpire
uncle underachiever underboss underclassman underdog undergrad undergraduate underling undersecretary underseller understudy
undertaker undine undoer unfastener unicorn unicyclist unionist unperson unraveler unraveller untier untouchable upbraider
upholder upholsterer uprooter upsetter upstager uranologist urchin uriah urinator urologist user usherette usufructuary usurer
usurper utahan utiliser utilizer utterer uxor vacationer vacationist vaccinator vaccinee vacillator vagrant vaishnava vajra
valedictorian valet valetudinarian vali valuator valuer vamper vampire vandal vanir vanisher vanquisher vaquero varlet
varnisher vassal vaticinator vaudevillian vaulter vaunter vedist vegan vegetarian vendee vender vendor venerator venetian
ventriloquist venturer verbaliser verbalizer verger verifier vermonter vestal veterinarian vexer vibist vibraphonist vicar
vicegerent vicereine victim victimiser victimizer victor victualer victualler vidar viewer viking vilifier villager villain
villainess villein vindicator vintager vintner violator violinist violist violoncellist virago virginian virgo virologist
viscount viscountess visionary visitant visitor visualiser visualizer vitaliser vitalizer vithar vitharr viticulturist
vivisectionist vizier vocaliser vocalist vocalizer vociferator voicer voluptuary vomiter votary voter vouchee voucher vower
voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer waddler waffler wagerer waggoner waggonwright wagoner
wagonwright waif wailer wainwright waiter waitress waker walker wallah wallpaperer waltzer wanderer wangler wanker wannabe
wannabee wanter wanton ward warden warder wardress warehouseman warehouser warlock warlord warmonger warner warranter
warrantor warrener warrior washer washerman washerwoman washingtonian washwoman wassailer waster wastrel watcher watchmaker
watchman watercolorist watercolourist waterer waterman waverer wayfarer weakling wearer weasel weatherman weaver webmaster
weekender weeper weigher weightlifter weisenheimer welcher welcomer welder welsher welshman wench werewolf wetnurse whale
wheedler wheeler wheelwright whiffer whiner whipper whippersnapper whisperer whistleblower whistler whittler whiz whizz
wholesaler whoreson widow widower widowman wife wight wigmaker wildcatter wimp windbag winder windtalker winemaker wingback
winger wingman winker winner wino wiper wireman wirer wiretapper wisconsinite wiseacre wisenheimer witch withdrawer withholder
withstander witness witnesser wittol wivern wizard wolfman woman wonderer wonk woodcarver woodcutter woodman woodsman
woodworker wooer woolgatherer woolsorter wordmonger wordsmith workaholic worker workfellow workingman workman workmate
worldling worrier worrywart worshiper worshipper wrangler wrecker wrester wrestler wretch wright writer wrongdoer wuss
wykehamist wyomingite wyrd wyvern xylophonist yachtsman yachtswoman yahoo yank yanker yardbird yardman yardmaster yawner
yearner yeller yenta yeoman yeti yielder yobbo yobo yodeller yogi yokel youngster younker youth yuppie zany zionist zombie
zoologist
`;
