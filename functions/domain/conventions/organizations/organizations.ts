const lines = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map(name => name.trim())
    .filter(Boolean)
    .sort()

/**
 * Names under which organizations sign copy, as bylines and tail credits print them; longest names win where
 * two begin alike. Sources: the member lists of the International News agencies council MINDS and EANA
 * (agencies); the Alliance for Audited Media's titles and the partners named on AP, TNS and Lee Enterprises
 * pages (papers, magazines, nonprofits); the broadcasters' own pages.
 */
export const organizations = {
  agencies: lines(`
    The Associated Press | Associated Press | AP | Reuters | Thomson Reuters | Reuters Health | Thomson Reuters Foundation | Agence France-Presse | Agence France Presse | France Presse | France-Presse | AFP agence | AFP
    연합뉴스 | 뉴시스 | 뉴스1 | 新华社 | 新華社 | 中新社 | 中央社 | 共同 | 共同通信 | 共同通信社 | 時事通信 | 時事通信社 | ロイター | وكالات | Рейтер | Интерфакс-Украина | Інтерфакс-Україна | БТА | БЕЛТА
    dpa | Deutsche Presse-Agentur | dpa-AFX | AFX | AFP-Jiji | Jiji Press | Jiji | Kyodo News | Kyodo | Xinhua | Xinhua News Agency | EFE | Agencia EFE | Europa Press | ANSA | Ansa | Adnkronos | AGI
    LaPresse | Press Association | PA Media | PA Sport | PA | The Canadian Press | Canadian Press | La Presse Canadienne | AAP | Australian Associated Press | TASS | ITAR-TASS
    RIA Novosti | Interfax | Sputnik | Ukrinform | Bloomberg News | Bloomberg Opinion | Bloomberg Law | Bloomberg | Bloomberg Businessweek | BelTA | PAP | CTK | ČTK | MTI | TASR | SITA | Hina
    Tanjug | Танјуг | Belga | ANP | Ritzau | NTB | TT | STT | BNS | ELTA | LETA | Keystone-SDA | SDA | ATS | APA | epd | KNA | SID | Lusa | Agência Brasil | Estadão Conteúdo | Folhapress | Télam | Telam
    Notimex | Prensa Latina | Anadolu Agency | Anadolu | AA | DHA | IHA | IRNA | ISNA | WAM | SPA | KUNA | PTI | Press Trust of India | ANI | IANS | UNI | APP | BSS | UNB | Antara | Bernama
    VNA | Yonhap | Yonhap News Agency | Newsis | CNA | Central News Agency | Tribune News Service | TNS | Tribune Content Agency | TCA | McClatchy | McClatchy Washington Bureau
    McClatchy Newspapers | Knight Ridder Newspapers | Knight Ridder | Gannett News Service | Gannett | Scripps Howard News Service | Scripps News | Scripps National | Scripps Media | Cox Newspapers | Hearst Newspapers
    Newhouse News Service | Religion News Service | RNS | UPI | United Press International | States Newsroom | Stateline | Stacker | Newsource | Dow Jones Newswires | Dow Jones | MT Newswires
    Benzinga | Zenger News | SWNS | Cover Media | Bang Showbiz | Inter Press Service | IPS | National News Agency | NNA | MENA | SANA | Petra | ANA-MPA | ΑΠΕ-ΜΠΕ | New York Times News Service
    NYT News Service | Washington Post News Service | Field Level Media | Sports Xchange | CQ-Roll Call | CQ Roll Call | Morris News Service | GateHouse Media | Creators Syndicate | King Features
    Lee Enterprises | Community Impact | Local Journalism Initiative | Initiative de journalisme local | Local Democracy | Local Democracy Reporting Service | Baltic News Service | Caixin | Report for America | ritzau | JTA | Business Wire | PR Newswire | GlobeNewswire | Marketwired | Accesswire | Newswise | EurekAlert | Agence QMI | Agência Lusa | t-online | RND | Redaktionsnetzwerk Deutschland | epd-video | SpotOn | spot on news | Agerpres | Agenția de presă | Efe | Ap | Afp | Tass
    ТАСС | РИА Новости | Интерфакс | Укрінформ | УНІАН | УНН | AKIpress | Meduza | Mediazona | Current Time | Radio Azattyk | Radio Svoboda | Armenpress | Interpressnews | Kazinform | Montsame | Interfax-Ukraine | UNIAN | رويترز | فرانس برس | الأناضول | أ ف ب | د ب أ | أ ش أ | الجزيرة | العربية | الشرق الأوسط`),
  papers: lines(`
    New York Times | NYTimes | NYT | WSJ | International New York Times | Washington Post | Los Angeles Times | Los Angeles Daily News | Wall Street Journal
    USA TODAY | USA TODAY Sports | Chicago Tribune | Chicago Sun-Times | Boston Globe | Boston Herald | San Francisco Chronicle | San Jose Mercury News | Mercury News
    Bay Area News Group | Southern California News Group | Orange County Register | San Diego Union-Tribune | Sacramento Bee | Fresno Bee
    Modesto Bee | Miami Herald | El Nuevo Herald | Tampa Bay Times | Orlando Sentinel | Sun Sentinel | South Florida Sun Sentinel | Palm Beach Post
    Atlanta Journal-Constitution | Charlotte Observer | News & Observer | Baltimore Sun
    Philadelphia Inquirer | Philadelphia Daily News | Pittsburgh Post-Gazette | Pittsburgh Tribune-Review | Plain Dealer | Cleveland Plain Dealer | cleveland.com | Columbus Dispatch | Cincinnati Enquirer
    Detroit Free Press | Detroit News | Star Tribune | Minneapolis Star Tribune | Minnesota Star Tribune | St. Paul Pioneer Press | Pioneer Press | Milwaukee Journal Sentinel | St. Louis Post-Dispatch
    Kansas City Star | Wichita Eagle | Denver Post | Denver Gazette | The Gazette | Dallas Morning News | Fort Worth Star-Telegram
    Houston Chronicle | Houston Landing | San Antonio Express-News | Express-News | Austin American-Statesman | American-Statesman | Texas Tribune | Arizona Republic | Arizona Daily Star | Las Vegas Review-Journal
    Las Vegas Sun | Salt Lake Tribune | Deseret News | Seattle Times | Seattle Post-Intelligencer | The Oregonian | The Oregonian/OregonLive | taz | inews | i Paper | Harper’s | Barron’s | Balkan Insight | Stars and Stripes | Car and Driver | People en Español | Better Homes & Gardens | Good Housekeeping | The Spokesman-Review | Idaho Statesman | News Tribune
    Honolulu Star-Advertiser | Anchorage Daily News | The Times-Picayune | The Advocate | Courier-Journal | Lexington Herald-Leader | The Tennessean | Commercial Appeal | The Virginian-Pilot
    Richmond Times-Dispatch | Daily Press | Hartford Courant | Providence Journal | Santa Fe New Mexican | New York Daily News | New York Post | Newsday | The Star-Ledger | NJ.com | The Record | Asbury Park Press | Buffalo News
    Indianapolis Star | IndyStar | Des Moines Register | Omaha World-Herald | Lincoln Journal Star | Tulsa World | The Oklahoman | Arkansas Democrat-Gazette | The State | Post and Courier | Christian Science Monitor
    Washington Times | Washington Examiner | Guardian | The Observer | The Times | Sunday Times | The Telegraph | Daily Telegraph | The Independent | Daily Mail | Mail on Sunday | Scotland on Sunday | Welt am Sonntag | LA Times | L.A. Times
    MailOnline | Mail Online | DailyMail.com | Daily Mirror | The Mirror | The Sun | Daily Express | Daily Star | Evening Standard | Financial Times | FT | Irish Times | Irish Independent | The Scotsman | The Herald | Metro
    Globe and Mail | Toronto Star | The Star | National Post | Postmedia News | Postmedia | Toronto Sun | Ottawa Citizen | Montreal Gazette | Vancouver Sun | Calgary Herald | Edmonton Journal | Winnipeg Free Press
    Sydney Morning Herald | The Age | The Australian | New Zealand Herald | Open Justice | Stuff | South China Morning Post | Straits Times | Japan Times | Japan News | Yomiuri Shimbun | Asahi Shimbun
    朝日新聞 | 毎日新聞 | 読売新聞 | 産経新聞 | 日本経済新聞 | 人民网 | 新华网 | Mainichi Shimbun | Nikkei Asia | Korea Herald | Korea Times | The Hindu | Times of India | Hindustan Times | Indian Express | Dawn | Express Tribune | Jakarta Post
    Bangkok Post | The Nation | Gulf News | The National | Haaretz | Jerusalem Post | Times of Israel | Arab News | Daily Nation | Le Monde | Le Figaro | Ouest-France | 20 Minutes | Libération | LIBERATION | Le Parisien | Le HuffPost | Le Temps | Le Devoir | Le JDD | La Croix | Le Nouvel Obs | Sud Ouest | Midi Libre | Les Echos | La Presse | El País | El Pais | El Mundo | ABC
    La Vanguardia | El Periódico | El Universal | Reforma | Milenio | Excélsior | La Jornada | Clarín | La Nación | LA NACION | El Tiempo | El Espectador | El Comercio | La Tercera | El Mercurio | Folha de S.Paulo | O Globo | O Estado de S. Paulo | O Estado de S.Paulo
    Público | Diário de Notícias | Correio da Manhã | Corriere della Sera | La Repubblica | La Stampa | Il Sole 24 Ore | Il Messaggero | Frankfurter Allgemeine Zeitung | FAZ | Süddeutsche Zeitung | Die Welt | WELT | Die Zeit
    Der Spiegel | Der Tagesspiegel | Bild | BILD | Handelsblatt | Neue Zürcher Zeitung | NZZ | Tages-Anzeiger | Der Standard | Die Presse | Kurier | de Volkskrant | NRC | De Telegraaf | Trouw | De Standaard | Le Soir
    Aftonbladet | Dagens Nyheter | Svenska Dagbladet | Expressen | Aftenposten | VG | Politiken | Berlingske | Jyllands-Posten | Helsingin Sanomat | Gazeta Wyborcza | Kathimerini | Novaya Gazeta | Kommersant | Moscow Times
    g1 | G1 | iG | GloboNews | TV Globo | UOL | R7 | Metrópoles | CartaCapital | Poder360 | Infobae | Página 12 | Página/12 | La Razón | El Heraldo | El Diario | ABC Color | Última Hora | El Deber | La República | Caracol Radio
    RCN Radio | Blu Radio | W Radio | Teletica | CRHoy | La Estrella de Panamá | La Prensa | Prensa Libre | Listín Diario | El Nuevo Día | Granma | Juventud Rebelde | Cubadebate | El Nacional | Efecto Cocuyo | Animal Político | El Financiero
    El Economista | Expansión | Express News Service | TNN | Express Web Desk | China Daily | Global Times | People's Daily | Inquirer.net | Rappler | Philstar | Vanguard | Punch | Premium Times | News24 | IOL | Mail & Guardian
    Kompas | Kyiv Independent | Kyiv Post | Euractiv | EURACTIV | Slobodna Dalmacija | Denník N | Ziarul Financiar | Ta Nea | Yeni Şafak | L'Orient-Le Jour | Zero Hora | Luxemburger Wort | Koha Ditore | Mada Masr | Ojo Público | La Silla Vacía`),
  broadcasters: lines(`
    CNN | CNN Business | CNN en Español | CNN Wire | CNN Newsource | CNNMoney | CBSNews | NBCNews | ABCNews | Today | TODAY | Fox News | Fox News Digital | FoxNews | FoxNews.com | Fox Business | Fox Weather | ABC News | CBS News | CBS Sports | CBS MoneyWatch
    CBS | NBC News | NBC | NBC Sports | MSNBC | MSN | CNBC | PBS NewsHour | PBS | NPR | NPR News | BBC News | BBC Sport | BBC Monitoring | BBC World Service | BBC | Sky News | ITV News | ITV | Channel 4 News | Al Jazeera | Al-Jazeera | Al Jazeera English | Al Arabiya | Al Arabiya English | Euronews | euronews
    France 24 | RFI | Deutsche Welle | DW | ARD | ZDF | MDR | NDR | WDR | BR | SWR | RBB | rbb | rbb24 | mdr | ndr | wdr | swr | ORF | SRF | RTS | RTE | RTÉ News | RTÉ | NOS | VRT | RTBF | SVT | NRK | ČT | Česká televize | Český rozhlas | YLE | DR | RAI | Rai News | RTVE | Cadena SER | Univision | Telemundo | Globo | CBC News
    CBC | CTV News | CTV | Global News | SBS News | RNZ | NHK | NHK World | CGTN | NDTV | Voice of America | VOA | VOA News | RFE/RL | Radio Free Europe/Radio Liberty | Radio Free Asia | RFA | RT | ESPN | ESPN.com | Newsmax | NewsNation
    Kaiser Health News | WBUR | KQED | WNYC | KUOW | MPR News | Marketplace | Weather Channel | Weather.com | AccuWeather | Bloomberg TV | C-SPAN | TV Insider | Cronkite News | Wisconsin Public Radio | Capital Public Radio`),
  magazines: lines(`
    TIME | Time | Newsweek | U.S. News & World Report | US News & World Report | The Economist | The Atlantic | New Yorker | New York Magazine | Vanity Fair | Vulture | Vogue | WIRED | Wired | Forbes | Fortune | Inc. | Fast Company | Business Insider
    Insider | BusinessWeek | Barron's | MarketWatch | Investor's Business Daily | Kiplinger | Money | Motley Fool | Morningstar | NerdWallet | Bankrate | Bankrate.com | Investopedia | Moneywise | Edmunds | Edmunds.com | Consumer Reports | Zacks
    GOBankingRates | Seeking Alpha | TheStreet | Quartz | Axios | POLITICO | Politico | The Hill | Roll Call | National Journal | National Review | Daily Beast | Daily Caller | Daily Caller News Foundation | Daily Signal | Epoch Times | Breitbart
    Breitbart News | Townhall | The Federalist | The Blaze | Slate | Salon | Salon.com | Mother Jones | New Republic | The Intercept | Vox | The Verge | Recode | Polygon | Eater | Engadget | TechCrunch | Gizmodo | Mashable | Ars Technica | CNET | ZDNet | PCMag
    IGN | GigaOM | VentureBeat | BuzzFeed News | BuzzFeed | HuffPost | HuffPost UK | Huffington Post | Yahoo | Yahoo News | Yahoo Finance | Yahoo Sports | Vice | VICE News | Rolling Stone | Billboard | Variety | Hollywood Reporter | Deadline
    Entertainment Weekly | People | Us Weekly | TMZ | E! News | Sports Illustrated | Bleacher Report | The Athletic | SB Nation | 247Sports | National Geographic | Scientific American | Live Science | LiveScience | Space.com | Nature | Science | New Scientist | STAT | STAT News
    Undark | Healthline | WebMD | Psychology Today | Foreign Policy | Foreign Affairs | City Journal | Reason | The Week | Reader's Digest | Popular Mechanics | Smithsonian | The Diplomat | Middle East Eye | Al-Monitor | Mediaite | Raw Story | AlterNet
    Common Dreams | Truthout | ThinkProgress | FiveThirtyEight | The Ringer | Points Guy | Penny Hoarder | Refinery29 | PopSugar | Cosmopolitan | Elle | Esquire | GQ | OpsLens | Newser | Heavy | The Spectator | Der Stern | stern | Focus | L'Express | Le Point | L'Obs
    Jeune Afrique | Panorama | L'Espresso | Semana | Proceso | Veja | Caras | Hola | The Ankler | Puck | Semafor | Punchbowl News | NOTUS | The Dispatch | The Bulwark`),
  television: lines(`
    WABC | KABC | KTLA | KHOU | WGN | WTOP | Fox 5 | NBC10 | ABC7 | CBS2 | NY1 | Newsy | Court TV | BBC Mundo | BBC News Mundo | BBC Persian | CNN Politics | ABC Australia | Fox 13 | Nexstar | Nexstar Media Wire | Sinclair | TEGNA
    HBO | HBO Max | Showtime | Starz | Hallmark Channel | Bravo | Associated Press Television | Reuters TV | AFPTV | AP Television | Sky Sports | TalkSport | LBC | GB News | STV | S4C | TV2 | TVP | TVN | RMC | BFMTV | BFM TV | LCI | TF1 | France Info | franceinfo | Europe 1 | RTL | n-tv | ntv | ProSieben | Sat.1 | La7 | Mediaset`),
  trade: lines(`
    Kelley Blue Book | Cars.com | CarGurus | Autoblog | Motor1 | MotorTrend | Road & Track | Jalopnik | BestReviews | Parade | Money Talks News | Ballotpedia News | Center Square | Just the News | HealthLink | Verywell Health
    Simply Recipes | Serious Eats | Bon Appétit | Food & Wine | Taste of Home | Southern Living | Apartment Therapy | The Kitchn | Travel + Leisure | Lonely Planet | Condé Nast Traveler | Decider | SheKnows | StyleCaster | IndieWire
    TheWrap | Pitchfork | Stereogum | Spin | NME | Kerrang | Game Informer | GameSpot | Eurogamer | Rock Paper Shotgun | Boing Boing | Daily Dot | Rewired | Sporting News | Yardbarker | FanSided | Stadium Talk
    PC World | PCWorld | Computerworld | InfoWorld | IDG News Service | Macworld | Network World | eWeek | The Register | Next Web | Tom's Hardware | AnandTech | 9to5Mac | MacRumors | Android Central | Digital Trends | TechRadar | Lifehacker | Kotaku
    Adweek | Ad Age | Digiday | Politico Europe | Politico Pro | E&E News | Law360 | Law.com | Bloomberg Government | Bloomberg Industry Group | Nieman Lab | Columbia Journalism Review | Education Week | Inside Higher Ed | Chronicle of Higher Education
    Modern Healthcare | Kaiser Permanente | MedPage Today | HealthDay | HealthDay News | Medscape | Defense News | Military Times | Military.com | Task & Purpose | Aviation Week | Lloyd's List | Platts | S&P Global | Argus Media | Moody's | Fitch`),
  nonprofits: lines(`
    Democracy Now | Capital & Main | El Paso Matters | Fort Worth Report | InvestigateWest | Crosscut | Cascade PBS | Charlottesville Tomorrow | Cardinal News | Mirror Indy | Signal Cleveland | Signal Akron | Spotlight Delaware | Spotlight PA
    PublicSource | LAist | Boyle Heights Beat | EdSource | Rewire News Group | Canary Media | Ambrook Research | Next City | The Tributary | Gothamist | BoiseDev | WyoFile | Arizona Luminaria | Cardinal & Pine | Nonprofit Quarterly
    Alabama Reflector | Alaska Beacon | Arizona Mirror | Arkansas Advocate | Colorado Newsline | CT Mirror | Daily Montanan | Florida Phoenix | Georgia Recorder | Idaho Capital Sun | Indiana Capital Chronicle | Iowa Capital Dispatch
    Kentucky Lantern | Louisiana Illuminator | Maine Morning Star | Maryland Matters | Michigan Advance | Minnesota Reformer | Missouri Independent | Nebraska Examiner | Nevada Current | New Hampshire Bulletin | New Jersey Monitor
    NC Newsline | North Dakota Monitor | Oklahoma Voice | Pennsylvania Capital-Star | Rhode Island Current | SC Daily Gazette | Source New Mexico | South Dakota Searchlight | Tennessee Lookout | Utah News Dispatch | Virginia Mercury
    Washington State Standard | West Virginia Watch | Wisconsin Examiner | Cal Matters | Berkeleyside | Block Club | Injustice Watch | Searchlight New Mexico | New Mexico In Depth | Texas Public Radio | Public Health Watch | Prism
    Sahan Journal | MLK50 | Mountain State Spotlight | Flatwater Free Press | Enlace Latino NC | Carolina Public Press | NC Health News | Honolulu Civil Beat | Voice of OC | inewsource | The Frontier | Oklahoma Watch | IowaWatch
    New York Focus | Religion Unplugged | Investigate Europe | amaBhungane | Africa Uncensored | iStories | Plaza Pública | IDL-Reporteros | Re:Baltica | Dialogue Earth | 360info | National Catholic Reporter | Lookout Santa Cruz | Mission Local | Signal Ohio | Bridge Detroit | Billy Penn
    ProPublica | KFF Health News | The Conversation | Global Voices | openDemocracy | Carbon Brief | Eurasianet | Marshall Project | The 19th | 19th News | CalMatters | Chalkbeat | Votebeat | Healthbeat | Grist | Inside Climate News | InsideClimate News | Mongabay | High Country News | The Trace | Hechinger Report | Reveal | Center for Public Integrity
    Bridge Michigan | Mississippi Today | Nevada Independent | VTDigger | MinnPost | Voice of San Diego | Civil Beat | Texas Observer | Capital B | Documented | The City | Wisconsin Watch | Investigate Midwest | Harvest Public Media
    Correctiv | CORRECTIV | Bellingcat | OCCRP | ICIJ | Human Rights Watch | Amnesty International | ACLU | Brookings Institution | Cato Institute | Heritage Foundation | Pew Research Center | Poynter | PolitiFact | FactCheck.org | Snopes | Full Fact | Lead Stories | Tax Foundation
    Project Syndicate | Outlier Media | Block Club Chicago | Colorado Sun | Texas Standard | Oregon Capital Chronicle | Kansas Reflector | Ohio Capital Journal | Open Campus | Verite News | Floodlight | Planet Detroit`),
} as const
