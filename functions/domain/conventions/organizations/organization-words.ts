import { wordSet } from '../word-set.ts'

/**
 * Words, in lower case, that names of organizations carry. `strong` ones are not known as family names; a
 * `weak` one is one too ("Sun", "Post", "Church") and counts only after "The" or a place, or after a whole
 * name. Source: mastheads in the AAM and IVW registers of titles; forms of companies in GLEIF's list of legal
 * forms (ISO 20275).
 */
export const organizationWords = {
  strong:
    wordSet(`news times tribune herald gazette chronicle journal telegraph guardian daily weekly monthly magazine today university universidad universidade universität université università universiteit college
    institute instituto institut institution center centre foundation fundación stiftung association society agency agence agencia agenzia agentur network radio tv television televīzija televizija televizia televize telewizja televisión télévision televisione televisão televisie fernsehen media group inc inc. llc ltd ltd. corp corp. corporation
    company gmbh ag s.a. dispatch inquirer examiner sentinel courier enquirer observer bureau newswire newswires wire project zeitung anzeiger nachrichten tagblatt tageblatt rundschau
    diario diário periódico noticias notícias prensa jornal folha correio corriere gazzetta giornale messaggero quotidiano dépêche tribuna heraldo agência shimbun blog council committee department ministry newsroom labs lab coalition alliance initiative program studios productions insider
    online digital gazeta pravda newspapers newspaper publications publishing broadcasting podcast channel syndicate
    courrier quotidien télégramme nouvelliste républicain dauphiné parisien mattino tirreno limburger gelderlander newsletter quarterly bulletin think-tank clinic hospital laboratory commission federation observatory academy nations government senate congress arena stadium museum theater theatre library interactive
    communications international enterprises services service technologies ventures pictures images sports review outlook mirror standard monitor register republican advocate pioneer reuters getty union
    redaktion głos kurier dziennik dnevnik deník noviny vijesti redacción redação redacao redazione rédaction redactie redaksjonen redacció unit affairs tagesschau rundfunk dagblad dagbladet avisen posten tidningen sanomat haber ajansı informador courant opinion analytics research consulting partners
    features serwis motors airlines airways industries holdings solutions systems software pharmaceuticals pharma therapeutics biotech realty hotels resorts brewery brewing logistics electronics semiconductors petroleum orchestra symphony
    missourian californian virginian texan netzwerk clarion intelligencer telegram transcript gazetteer repository patriot-news vindicator athletics báo mairie préfecture ayuntamiento prefeitura avīze päevaleht õhtuleht banca banco banque kommune bancorp airport railway railways`),
  /**
   * Titles of one word that are given or family names as well: no organization where more words follow, and
   * no end of a name.
   */
  alsoNames: wordSet(
    'forbes stern slate petra dawn fortune elle gannett hearst time money people reason puck bild public nature science focus heavy stuff insider sun globo ansa lusa antara pap ani spa sid ats apa abc agi vice zacks yahoo semana hola caras panorama kurier trouw metro independent guardian observer mirror star vogue variety deadline reveal documented dr br',
  ),
  weak: wordSet(
    'sun star bee post press record mail globe ledger church school bank day world eagle republic democrat citizen leader argus echo banner beacon reporter voice report line morning evening sunday free valley crescent express signal statesman independent',
  ),
  /**
   * Words that end titles of papers and are seldom family names: after a name and a comma, a phrase that ends in one is whom the person writes for
   * ("Ana Ruiz, Cedar Pilot"), and so are the words after the first two of a name of four ("Ana Ruiz Harbor Light").
   */
  titleEnds: wordSet(
    'light pilot perspectives ledger globe beacon banner argus echo voice republic democrat citizen record mail star sun eagle line press post express signal clarion patriot enterprise telegram intelligencer messenger vindicator repository exponent tidings packet item progress independent spectator statesman capital reformer recorder sentry mercury villager breeze torch avalanche wave wire bee world leader free-press news-press current reflector lantern illuminator newsline lookout searchlight watch matters advance public',
  ),
}
