/**
 * Everyday words, in lower case, that are nobody's name: with one of them, a phrase in capitals is a title, a
 * menu entry or a house ("By Midnight Tonight", "Deployment Mode", "Harbor Motors"). Words that are family or
 * given names as well ("Light", "Deal", "Early") are left out. Source: the 4,500 commonest words of English
 * pages, with words of titles of books, films, songs and teams, of the subjects of news (IPTC Media Topics),
 * and brands, less the names among them; and such words of Spanish, Portuguese, French, German, Italian,
 * Dutch and the Scandinavian languages as open titles after "Por", "Par", "Von", "Di", "Door" and "Av".
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `ability able absolute absolutely abstract abuse academic accept acceptance accepted access accessibility accessible accessories accessory accommodation accordance according accounting accuracy
  accurate achieve achieved acid acquisition acting action actions active activists activities activity actor acts actual actually adapter added adding addition additional addressed addresses
  administration administrative adopted adoption adult adults advance advanced advantage adventure adventures advertising advice advisor advisory affect affected affiliate affiliates affordable
  afternoon again aged agencies agenda agent agents ages agree agreed agreement agreements ahead aids aircraft airline airlines alarm albums alcohol alert alerts algorithm aliens alive allocated
  allow allowed allowing allows almost alone already alternative although alumni always amazing amended amendment americans amount amounts analysis ancient anger animal animals animation
  anniversary annotation announced announcements annual answer answers anthem anti antique antiques anybody anyone anything anytime anyway anywhere apart apartment apartments apparel apparently
  appeal appear appearance appeared appears appended appendix appliances applicable applicant applied applies appointed approach approaches appropriate approval approved approximately arab
  architecture area areas argument arms army arrangements array arrival artist artists asked asking aspect aspects assembly assessment asset assets assigned assist assistance associated associates
  assume atom attached attachment attempt attend attention attorneys attractions attribute auction auctions audio audit australian authorities authority authorized automatic automatically
  availability available avatar average avoid award awarded awards aware awareness away awesome background backup bags balance ballad ballot bands bankruptcy bargain base based basic basis basket
  bathroom batteries battery bears beautiful beauty became become becomes becoming bedroom bedrooms beds began beginning begins behalf behavior believe benefit benefits bengals beta betrayal
  better betting bible bicycle bidding biggest bike bills binding biography biological biology birds birth birthday bits blind blocks blogs blonde blues board boards boats bodies body bonus
  booking bookmark boots both bottle bottom bought bound bowl boxes boys braves bread break breakfast breaks brief briefing briefings bring bringing brings britain british broadband broadcast broken broncos brought
  browns browse browser buccaneers bucks budget buffer bugs build building buildings built bulk bulldogs bulls burning businesses busy buyers buying bytes cabinet cables cafe cake calculate
  calculated calculator calendar called calling cambridge came camera cameras camping canadian cancer candidates candlelight capabilities capable capacity cape capita capital capture cardinals
  cards care career carefully caribbean carried carrying cars cartoon cartridge cases casino casinos catalog catalogue catch catholic cats caught cause caused causes cavaliers celebrity cell cells
  cellular celtics census cent centers century certain certainly certificate certificates certification certified chain chair chairman chairs challenge challenges champions change changed changes
  changing chapter character characteristics characters chargers charges cheap cheats check checked checking checks cheese chemical chemistry chicken chinese chocolate choices choose chorus chosen
  christmas chronicles cinema circle circuit circumstances cities citizens civil claim clarification class classes classic classical classics classification classified classroom clean cleaning
  clear clearance clearly client clients clip clippers clips clock closed closing clothes clothing club clubs coast code codes coincidence coins cold collaboration collect collectables collected
  collectibles collection collections colleges color colors colour column columns combination combined comedy comes comfortable comic comics coming command commands commentary commerce commercial
  commissioner commit commitment committed committees commons communication communities compact compare compared compatible compensation competition competitive complete completed completely
  completion complex compliance component components composed composition comprehensive computer computers computing concentration concept concepts concern concerned concerning concerns concerto
  concrete condition conditions conduct conducted conference conferences confidence configuration confirm confirmed conflict connect connected connection connections conservation consider
  consideration considered considering consistent consists console consolidation constitutes constitution construction consultants consultation consumers consumption contacts contain contained
  containing contains contemporary content contents contest context continue continued continues continuous contract contractor contractors contracts contribute contribution contributions control
  controlled controller controls convention conversion convert converted converter cooking cool cooperation coordinator copies copy copyright core correct correction corrections corresponding
  costs count counter counties counts couple coupons course courses coverage covered covering covers cowboys crack crafts crash crazy create created creating creation creative creek crew criminal
  criteria critical crowd crowds cruises cubs currency current currently curriculum custom customer customers cutting cycle damage damnation dangerous darkness database databases dating daughter
  daylight days dealer dealers dealing death debate debt decide decided decision decisions deck dedicated deed define defined definitely definitions degree degrees delay delete deliver delivered
  delivery deluxe demo democracy democratic density dental departments dependent depending depends deployment deposit depression depth derived describe described describes description descriptions
  desert designated designed designer designers designs desire desired desktop desktops destination destinations detail detailed details detection determination determine determined develop
  developed developer developers developing development developments device devices diabetes diagnosis dictionary died diet difference differences different difficult dimensions dining dinner
  dinosaurs direct directed direction directions directly directories directors directory dirty disabilities disability disabled disaster disc disclaimer discount discounts discover discovered
  discovery discuss discussed discussion discussions disease diseases dish disk disorders display displayed displays distance distributed distribution district diversity division doctors document
  documentation documents dodgers dogs dollars dolls domain domains donate doors dose double doubt downloads downtown draft dragon dragons drama draw drawing dream dreams dress drink drinking
  drive driven drivers drives driving drone drop drug drugs dual duration dusk duties duty dvd dynamic eagles earlier earn earnings earth easier easily easy eating edge edit edited editing edition
  editions educational effect effective effectively effects efficiency efficient effort efforts either elected electric electrical electricity electronic electronics element elementary elements
  eligible emergency emphasis empire employed employee employees employer employers employment empty enable enabled encourage encyclopedia ended ending ends enforcement engine engineer engineering
  engineers engines enhance enhanced enjoy enlarge enough ensure enter entered entire entitled entity entries entry envy equal equipment equity equivalent error errors escape especially essential
  establish established estimate estimated estimates ethics ethnic euro evaluate evaluation event events eventually ever everybody everyday everyone everything evidence evil evolution exact
  exactly exam examination example examples excellent except exception excess exchange exciting execution exercise exhibit exhibition exist existence existing exists exit expand expansion expect
  expected expenses expensive experience experienced experiences experimental expert expertise experts explain explained explanation explore explorer export exposure express expressed expression
  extended extension extensive extent external extra extreme extremely eyes fable fabric face facilities facility factor factors factory faculty fail failed failure fairy falcons falls false
  familiar families famous fans fantastic fantasy faqs farmers faster favorite favorites favourite favourites fear fears featuring federal feed feeds feel feeling fees feet felt female fiber
  fiction fifth fight fighters fighting filed files filing fill filled films filters final finale finalists finally financing find finding findings finish finished fire firm firms fiscal
  fishing fitness fixed flashing flat flexible flight flights flow flying focused folder folk followed follows foods force forced forces forecast forever forget forgot form formal formation
  formats formed forms formula forth forum forums forward found fourth frame frames framework fraud freedom frequency frequently fresh friendly friends front fruit fuel full fully function
  functional functions fund fundamental funding funds funny furniture further fury future gain galleries gambling game gaming gamma garage gardens gate gateway gave gear generally generate
  generated generation generic genetic ghosts giants gifts girl girls give given glance glossary gluttony goal goals goes gone goods gossip gourmet governments governor grade graduate granted
  grants graph great greater greatest greed greek grid grief grizzlies ground groups grow growing growth guarantee guaranteed guard guess guests guidance guide guidelines guides guilt guitar guys
  gym habit hair handbook handle handling happen happened happens happiness hard hardcover hardware hate header headlines heads healthcare healthy hearing heart heartbeat heat heating height
  helicopter helped helpful helping hence heritage heroes herself hidden highest highly highway himself historic historical history hobbies holding holds hole holidays holy hornets horror horses
  hospitals hosted hosting hotels household houses however huge humor hundreds hurricane ice icon ideal ideas identification identified identify identity illegal imagine imaging immediate
  immediately impact implement implementation implemented import importance important impossible improve improved improvement improvements improving inch inches include included includes including
  income incorporated increase increased increases increasing indeed indexed indian indicate indicated indicates individual individuals influence info information informed infrastructure initial
  initially initiatives injuries injury inner innocence innovation innovative input inquiry insanity insert inside inspection install installation installed instance instant instead instinct
  institutions instruction instructions instrument instruments integrated integration intellectual intended interaction interest interested interesting interests interface interior internal
  interpretation interview interviews introduced intuition inventory investigation investment investments investor investors involved involving iron islands issue issued issues italian item items
  itself jacket jaguars japanese jewellery jewelry jewish joined joint journals judges judgment jump keep keeping kept keyboard keyword keywords kids kill kinds kingdom kings kits knew knicks know
  knowledge known knows label labels ladies lakers landscape landslide language languages laptop laptops larger largest laser late later laughter launch lawmakers lawyer lawyers layer layout
  leaders leadership leading learned learning lease leather leave leaves leaving lecture left legislation legislative legs leisure length lesson lessons letter level levels liability liberal
  libraries license licensed licensing lies life lift lighting lightning lights like likely limit limited limits limousines linear lines linked lions liquid listed listening listing listings lists
  literature lived load loading loans located locations logged logic logo logos longer look looked looks loop lose losers loss lottery lounge loved lower lowest lullaby lunch lust luxury lyrics
  machine machines madness magazines magnetic mailing mainly maintain maintained maintenance make managed management manager managers manner manual manufacturer manufacturers manufacturing many
  mapping marked marketing marketplace marriage married massage massive matches matching material materials math mathematics matrix matter matters mature maximum maybe mean meaning meant meanwhile
  measure measured measurement measures meat mechanical mechanism medium meeting meetings meets members membership memoir memoirs memorabilia memorial memory mental mention mentioned
  merchandise merit mesh message messages metal meter method methods mexican micro midnight migrants millions mind minimum misery missed missing mission mixed mobile mode model modeling
  models modem modern modified modify module modules molecular monitoring monitors monster monsters moonlight more moreover mortgage mortgages mostly motor mountain mountains mouse mouth move
  moved movement moves moving much multi multiple municipal muscle musical mutual myself mysteries mystery named narrow nationwide native natural navigate navigation navy near nearby nearly
  necessarily necessity neck need needed negative neighborhood neighbors neither networking networks never new newly newsletters nightfall nights no nobody node noise none normal normally
  northwest note notebook notebooks noted notes nothing notice notices notification notify novel nuclear nuggets null numerous nurses nursing nutrition object objective objectives objects observed
  obtain obtained obvious obviously occur occurred occurs offered offering office officers offices official officials offline often oil older once ones ongoing open opened opening opera operate
  operating operation operational operations operator operators opportunities opportunity optical optimization option optional options ordered ordering organic organisation organisations
  organization organizations organized oriented origin original originally osmosis others otherwise ourselves outdoor outdoors outlet output outside outstanding overall owned owner owners
  ownership pacers package packages packaging packers paid paint painting pair panel panthers pants paper paperback papers paragraph parallel parameter parameters parents parking parliament part
  participants participate participating participation particular particularly parties partner partnership parts party passed passing passion past patent path patient patients pattern patterns
  paying payment payments pelicans percentage perfect perform performance performed performing perhaps period periods permission permit permitted personals personnel persons perspective pets
  pharmacy phase philosophy phones physical physics piano piece pieces pilot pipe pipeline pirates pistons place placed places plain plan planet planned planning plants plasma plastic plate
  platform platinum play played players playlist plays please pleasure plot plug pocket poetry point points poker policies polls pool population port portable portal portfolio portion ports
  position positions positive possibility possible possibly postal poster posters posting posts potential pottery poverty powered powerful practical practice practices prayer prefer
  preferences preferred pregnancy pregnant prejudice premier premiere premium preparation prepare prepared prequel prescription presence present presentation presented presents pressure pretty
  prevent prevention preview previously priced prices pricing primarily primary princes principle principles printable printed printer printers printing prints priority prison private prize
  probably problem problems procedure procedures proceedings process processes processing processor produce produced production productivity professional professionals profiles profit programme
  programmes programming programs progress progressive prohibited promote promotion proof proper properly properties proposal proposals proposed protect protected protection protein proteins
  protesters protocol proud prove provide provided provider providers provides providing province provision provisions psychology pub publication publishers pull pulse pump purchase purchased
  purchasing pure purple purpose purposes pursuant push putting qualified quality quantity quarter queens query question questions quickly quiet quite quote quotes raiders rail raise raised
  rankings random range rangers rapid raptors rate rated rates rather rating ratings ratio ravens reach reached reaction readers ready reality really rear reasonable reasons receive received receiver
  receiving recent recently recipe recipes recognition recognized recommend recommendation recommendations recorded recording records recovery recreation recruitment redemption redskins reduce
  reduced reduction refer reference references referred reflect reform refugees regard regarding registered registration registry regular regulation regulations regulatory relating relation
  relations relationship relationships relative relatively released relevant reliability reliable relief religious remain remaining remains remember remembering remix remote removal remove removed
  rent rental rentals repair replace replacement replies reply reporting represent representation representative representatives represented represents reputation requested requests require
  required requirement requirements requires reserve reserved residence resident residential residents resistance resolution resort resorts resource resources respect respective respectively
  respond response responses responsibilities responsibility responsible rest restaurants restrictions resulting resume retirement return returned returns revenge revenue reverse reviewed reviews
  revised revision revolution rhapsody rhythm right rights rings ringtone ringtones rise risk risks road robots rockets role roll romance rookies room rooms recap menus crossword puzzle puzzles governance net redes sociales closures forecasts previews deaths bakery diner salon barbershop brewery winery realty plumbing roofing flooring jewelers florist daycare museum library cathedral cemetery funeral mortuary hospice pantry arrest arrests ley seca encima homilies basketball storms roundup route router rubber rules rumor rumors
  runs russian safari safe safety saga saints salary sales salvation samples sanity satellite satisfaction save saved saving savings scale scan scene schedule scheduled scheme schools sciences
  scientific scientists scope score scores scottish screen script scripts sea seahawks searches searching seaside seat seats secondary seconds secret secure securities seed seeing seek seeking
  seem seemed seems seen select selected selection selling semester semi seminar send sending sense sensitive sent separate sequel sequence serial serious serve served servers serving session sets
  setting settlement setup several severe sex sexual shadow shadows shame shape shared sharing sheer sheet shell shift ship shipped shipping ships shirt shirts shoe shoes shopping shops shot shots
  show showed shower showing shown side sides sight signal signature signed significant significantly signs silence similar simple simply simulation singers single singles sites sitting situation
  situations sizes ski skill skills skin sleep slide slightly slot sloth slowly smaller smell smoke smoking smooth soft software soil solar sold soldiers solid solution solutions somebody somehow
  someone something sometimes somewhat sonata songs soon sorrow sorry sorted soul sound sounds soundtrack sox spaces spam spanish speak speakers speaking specials specialty species specific
  specifically specification specifications specified specify specs spectrum speech spend spending spent spirit spiritual split sponsors sporting spot spread springs spurs square stable stage
  stainless stand standards standing stands starlight starring stars start starting starts stated statements static stations statistical statistics stats status stay steelers step steps stereo
  stick still stones stop storage store stored stores straight strangers strategic strategies strategy stream streets strength stress strike string strip strongly structural structure structures
  students studies studio study subjects submission submitted subscriptions subsection substance substances substantial subway success successful successfully suddenly sufficient suggest suggested
  suggestions suit suitable suite suites summit sunrise sunset super superior supplied supplier suppliers supplies supply supported supporting supports sure surface surgery surprise surrounding
  survey surveys survivors sustainable swimming swiss switch sword symbol symptoms syntax system systems tables take taken tale tales talk talking talks tank tape target task tasks taste taught
  taxes taxi teach teachers teaching team teams tears technique techniques teen teens telecommunications telegram telephone tell temperature template templates temporary term terminal territory
  terrorism test tested testimonials testing tests texans text textbooks thank thanks theme themes themselves theory therapy therefore thin thing things think thinking though thought thoughts
  thousands thread threads threat thriller thrones throughout throw thunder thus ticket tickets tigers tight tiny tips tissue together tomorrow tonight took tool tools total totally touch tour
  tourism tournament tours town toys track tracking tracks trade trademark trademarks trading tradition traditional trail trailer training tram transaction transactions transfer transit transition
  translation transmission treated treatment trees trend trends trials tried trilogy trip trips tropical trouble truck true truly trying tube tune tunes turn turned turning turns tutorial
  tutorials twenty twice twilight twin typical typically ultimate ultra unable underground understand understanding unfortunately united units universal universe universities unless unlikely
  unlimited unsubscribe upcoming update updates upgrade upload upper usage used useful users uses usual usually utilities utility vacation vacations valuable value values vampires variable
  variables various vector vehicle vehicles vendor version versions vertical victims victory viewed viewing vikings village villains vintage vinyl violence virtual virus visa visible vision visit
  visitor visitors visits void voltage volume volunteer volunteers voting wages wait waiting walk walking wallpaper wallpapers want wanted warm warning warranty warriors wars waste watches
  watching water wave weapons wear website websites wedding welfare well went whatever wheel wheels wherever whisper whoever whole wholesale wide width wife wildcats willing win window windows
  winners winning wireless witches within womens wonderful word words work worked worker workers works workshop workshops worldwide worse worst wrath write written wrote yankees yellow yesterday
  yours yourself youth zealand zero zombies zone zoning zoom
  todo toda todos todas vamos gracias hacer verdad noche noches señor tiempo mejor amigo amigos mundo gente trabajo dinero momento nuestro nuestra nuestros nuestras nuevo nueva nuevos nuevas buena
  buenos nombre mujer mujeres hombres veces parte problema problemas saber razón familia familias cabeza cuidado puerta suerte cuenta hermano hermanos historia ciudad muerte manos horas personas
  sangre fuego pueblo calle votación orden caminos camino unánime unanimidad unanimidade temas zonas marca categorías categorias fecha tribunal justicia justiça siempre dentro fuera ahora nunca
  casi cada mayoría minoría decisión culpa favor robo homicidio fraude accidente lluvia lluvias calor agua niños jóvenes padres madres víctimas vecinos gobierno congreso senado ejército policía
  escuela salud cultura deportes economía política opinión noticias números precio precios compra venta partido partidos elección elecciones campeonato equipo técnico técnicos municipio provincia
  país países mapa viaje viajes fiesta música película libro libros isso isto você vocês muito minha agora tempo noite obrigado talvez coisa coisas pessoas homem trabalho ninguém dinheiro nome
  filho filhos mulher mulheres cidade cidades cabeça irmão amanhã manhã crianças morte ajuda coração mãos jogo jogos escola mesmo onde trás baixo baixos câmeras presente futuro passado governo
  povo saúde esporte notícias preço preços venda tout tous toute toutes société ordre alphabétique alphabétiques hasard prix effet mois année années groupe partie valeur rapport jour jours
  certains chaque produit marché début voir titre droit heures demande raison selon lieu gestion projet mesure parfois passé forme maison période enfants famille semaine moyenne petite petites
  sécurité recherche peine laquelle lequel terre mer ciel cœur corps guerre paix vie femme femmes homme hommes pays peuple état gouvernement école santé sport presse politique dass habe einen
  alles immer wieder zeit leute leben welt haus arbeit herzen herz anfang ende nacht mutter kinder männer menschen mensch wahrheit angst krieg frieden stadt straße himmel hölle feuer luft
  erde bäumen blumen beginn beruf geburt mord experten sinnen schule polizei geschichte seite frage fragen minuten stunden tage tagen jahre jahren wochen augen hände schuld zukunft
  hilfe dank danke krise rechts fuß herkunft last kriminalität klima wirtschaft gesellschaft evangelische katholische deutsche deutscher deutschen europäische europäischer tutto tutti tutte bene
  fatto grazie niente qualcosa lavoro uomo dopo posto nessuno meglio giorno mondo notte ragione storia uomini casa cosa cose terra cuore città paese scuola stagione stagioni padre figlio figlia
  nuovo nuova nuovi corsa fronte mano geen weer leven wereld mensen huis tijd werk vrouw vrouwen mannen kinderen stad oorlog vrede liefde dood geluk hjertet hjerte hensyn livet världen kvinna
  människor kärlek vägen pengar tack takk karriere nyheder nyheter amazon google microsoft samsung sony netflix hulu facebook instagram twitter tiktok youtube whatsapp snapchat reddit linkedin pinterest spotify paypal ebay uber lyft airbnb boeing airbus toyota nissan hyundai volkswagen walmart costco starbucks nike adidas tesla spacex nvidia pfizer moderna verizon comcast chatgpt openai wordpress yahoo wikipedia android iphone playstation xbox nintendo semana fiestas alerta copa lei água conta temps última último thanksgiving geography jail county sheriff bros features adobe cap
  wrestling softball volleyball lacrosse gymnastics badminton varsity playoff championships semifinal semifinals quarterfinal finals knockout halftime artificial intelligence bitcoin crypto
  cryptocurrency blockchain riot riots protest protests shooting shootings murder homicide burglary robbery theft assault kidnapping terrorist hostage hostages ceasefire genocide refugee
  migration immigration asylum deportation smuggling trafficking inflation recession dividend openings layoffs payroll tariffs tariff bailout unemployment whales dolphins sharks elephants
  penguins wolves eruption earthquake earthquakes hurricanes tornado tornadoes wildfire wildfires drought tsunami blizzard thunderstorm thunderstorms avalanche spectator confidential
  obituary tribute horoscope horoscopes editorial trivia sudoku spoiler spoilers trailers bestseller bestsellers dessert desserts brunch vegan vegetarian casserole cookbook leftovers vaccine
  vaccines vaccination covid coronavirus pandemic abortion obesity allergies kindergarten preschool graduation tuition scholarship scholarships syllabus smartphone smartphones cybersecurity
  lawsuit lawsuits verdict indictment subpoena acquittal testimony sentencing silent killer deadly suspected alleged homeless housing rezoning sewer sewage sidewalk sidewalks pothole
  potholes landfill recycling fundraiser fundraising nonprofit nonprofits taxpayers ratepayers homeowners renters landlords tenants commuters motorists pedestrians cyclists firefighters
  senators councilors aldermen legislators trustees selectmen redistricting gerrymandering filibuster impeachment inauguration referendum runoff caucus caucuses superdelegates electoral
  legislature gubernatorial congressional presidential mayoral outage outages blackout shutdown lockdown curfew evacuation evacuations closings cancellations delays detour detours heist heists jewels modal dialog toggle dropdown checkbox carousel paywall
  outbreak outbreaks guns gunman gunmen gunfire ruling rulings derailment derailments missile missiles caravan caravans drummer guitarist songwriter songwriters royals inmate inmates quake
  quakes aftershock aftershocks bombing bombings bomb bombs bomber explosion explosions hackers hacking rebels recount recounts sinking collapse sanctions stabbing stabbings slaying
  slayings killing killings kidnappings suspects suspect hijacking detainee detainees airstrike airstrikes drones warship warships submarine submarines truce militants militant insurgents
  insurgency jihadists extremists extremism terrorists coups junta uprising revolt insurrection annexation embargo blockade peacekeepers peacekeeping airspace nuke nukes uranium plutonium
  warhead warheads ballots voters voter turnout primaries pollster nominee nominees donors lobbying lobbyists scandal scandals resignation ouster probe probes inquiries hearings bribery
  corruption embezzlement scam scams laundering racketeering perjury arson manslaughter molestation overdose overdoses opioid opioids fentanyl heroin cocaine marijuana cannabis vaping
  tobacco cigarettes measles influenza ebola zika monkeypox mpox cholera malaria tuberculosis tumor tumors dementia hospitalizations infections infection mosquitoes flooding floodwaters
  mudslide mudslides heatwave snowstorm snowfall rainfall cyclone cyclones typhoon typhoons monsoon volcano volcanoes sinkhole spill spills gasoline crude barrels refinery refineries
  fracking emissions methane renewables turbines hydropower equities rupee hikes jobless payrolls merger mergers takeover takeovers buyout buyouts antitrust monopoly subsidies subsidy
  pensions pension retirees strikes picket walkout walkouts autoworkers truckers dockworkers growers ranchers crops livestock cattle poultry soybean soybeans dairy recall recalls airbags
  crashes collision collisions wreck wreckage capsizing shipwreck runway airliner airliners jetliner astronauts astronaut spacecraft asteroid asteroids meteor eclipse telescope turtles
  poaching zoo aquarium ballet grammys oscars emmys sitcom documentary filmmaker filmmakers actress rapper rappers comedian comedians paparazzi royalty coronation monarchy jubilee
  paralympics olympian medal medals marathon roster lineup quarterback quarterbacks touchdown touchdowns goalkeeper goalie midfielder innings shutout standings coaches coaching fifa uefa
  ncaa nascar trophy finalist briefs roundups digest recaps scoreboard explainer explainers factbox timeline snapshot watchlist obit obits blotter bylaws ordinance ordinances levies
  budgets permits precinct precincts deputies troopers detectives paramedics rescuers rescue rescued survivor drowning drownings vigils memorials burial burials parade parades carnival
  fireworks bicentennial giveaway giveaways guru divine sweepstakes checklist primer bulletins newsfeed webcast webcasts livestream broadcasts audiobook audiobooks bookshelf playlists`.split(
    /\s+/u,
  ),
)
