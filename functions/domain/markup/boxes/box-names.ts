import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
/**
 * Words in `class` by which the programs that make pages (WordPress, Arc, Brightspot, BLOX, Drupal, Ghost,
 * Escenic and publishers' own) name what is placed among a story's paragraphs but is not part of it.
 * "has-related", "no-ads" and the like describe an element's surroundings instead. Elements of a story behind
 * a paywall are named for that too ("paywall", "subscriber-only"), so those words are not included.
 */
export const boxNames = patternOf(
  /(?<!\b(?:has|no|not|with|without|is|before|after) )\b/,
  [
    /news ?letters?/,
    /sign ?up/,
    /subscribe/,
    /suscripcion/,
    /suscribete/,
    /recirc(?:ulation)?/,
    /read ?(?:more|next|also)(?! (?:content|body|text|target|wrapper|section))/,
    /related/,
    /recommend(?:ed|ations?)/,
    /relacionad[ao]s?/,
    /leggi anche/,
    /lire aussi/,
    /le(?:ia|a|e) (?:mais|mas|tambien|tambem)/,
    /saiba mais/,
    /les mer/,
    /las mer/,
    /laes mere/,
    /promo(?: ?box)?/,
    /promos/,
    /teasers?/,
    /taboola/,
    /outbrain/,
    /pull ?quotes?/,
    /emphasi[sz]ed ?text/,
    /quote ?block/,
    /fact ?box/,
    /faktaruta/,
    /faktaboks/,
    /info ?box/,
    /(?:key ?)?takeaways/,
    /key ?points/,
    /score ?card/,
    /share ?(?:bar|buttons?|links|tools|box|icons)/,
    /share$/,
    /sharing/,
    /sharedaddy/,
    /social (?:share|links|icons|buttons)/,
    /advert(?:s|isements?|ising)?/,
    /ad ?(?:slot|unit|block|container|wrapper|label|box|banner)/,
    /(?:ads?|bio)$/,
    /sponsored/,
    /cta\d?/,
    /call to action/,
    /(?:premium|content|subscription|registration) ?gate/,
    /(?:pay|reg(?:istration)?|subscription) ?wall (?:box|offer|message|banner|prompt|cta)/,
    /disqus/,
    /breadcrumbs?/,
    /author ?(?:bio|box)/,
    /about ?author/,
    /polls?(?! (?:results? text|method\w*|findings?|story|body))/,
    /(?:instagram|tiktok|bluesky|reddit|twitter) (?:media|embed|tweet)/,
    /destacado$/,
    /back ?sohu/,
    /hyperlien/,
    /bookmark (?:card|container)/,
    /newspack (?:popup|blocks homepage articles)/,
    /field name (?:title|uid|created)/,
    /posts? navigation/,
    /captions?/,
    /fig ?caption/,
    /legende/,
    /legenda/,
    /epigrafe/,
    /pie ?foto/,
    /bild ?unterschrift/,
    /img desc/,
    /bildtext/,
    /imbedded asset/,
    /didascalia/,
    /cutline/,
    /(?:photo|image|media|picture) ?(?:credits?|source)/,
    /foot ?note (?:number|anchor)/,
    /photographer/,
    /mw editsection/,
    /recipes? (?:rating|print|jump|pin|share|reviews?)/,
  ],
  /\b/,
)

/**
 * Words by which they name the sentence or two between headline and story, in the languages of their makers.
 */
export const standfirstNames =
  /\b(?:stand ?first|chapo|chapeau|preamble|ingress[ei]?n?|manchet|bajada|entradilla|perex|uvod|podnaslov|lead text|sommario|sottotitolo|sub ?(?:title|headline|titulo)|deks?|decks?|strap(?: ?line)?|vorspann|excerpt|(?:article|story) (?:summary|intro)|media end summary|intro ?text|field intro|zajawka|linha fina|leadin)\b/

/** A word that some houses have for it too, and others for the first paragraph of a story. */
export const leadNames =
  /\b(?:lead|opener|description)\b(?! (?:image|art|photo|picture|media|figure|story|video|para(?:graph)?)\b)/
