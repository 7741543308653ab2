import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const link = screen(
  patternOf(
    /^/i,
    [
      /tags: [^.!?]{2,130}/i,
      /site icon .{2,125}/i,
      /posted in .{2,60} on [a-z]+day, .{6,80}/i,
      /you are here(?: ?:.*)?/i,
      /您?(?:当前|现在)?所?在?的?位置[:：].{0,60}/i,
      /home/i,
      /menu/i,
      /main menu/i,
      /search/i,
      /log ?out/i,
      /register/i,
      /my account/i,
      /(?:přejít|hoppa|aller|ir|saltar|pular|vai)(?: .{1,6})? (?:contenu|contenido|conteúdo|contenuto|innehåll|obsahu)(?: principale?)?(?: ?\| ?.{4,40})?/i,
      /current news/i,
      /latest (?:news|headlines|stories)/i,
      /ap top stories/i,
      /related topics/i,
      /breaking news/i,
      /top stories/i,
      /all news/i,
      /news home/i,
      /newsroom/i,
      /news archive/i,
      /front page/i,
      /(?:go )?back(?: to (?:the )?(?:top|news|home|article|results))?(?:\. skip to\b.{0,30})?/i,
      /skip to:? [^,.]{2,30}/i,
      /.{2,6}(?:新聞|ニュース) ?(?:デジタル|オンライン|電子版)/i,
      /(?:go to (?:contents|navigation) ?)+/i,
      /jump to:? .{2,30}/i,
      /next(?: article| story| page)?/i,
      /previous(?: article| story| page)?/i,
      /return to .{1,30}/i,
      /close/i,
      /×/i,
      /photos?/i,
      /videos?/i,
      /live/i,
      /weather/i,
      /e-?edition/i,
      /archives?/i,
      /print edition/i,
      /toggle navigation/i,
      /den nächsten abschnitt .{2,50} überspringen/i,
      /zum nächsten abschnitt.{0,30}/i,
      /open navigation/i,
      /past issues/i,
      /view (?:on|in|this e-?mail in) .{1,30}/i,
      /newspapers (?:in|from) [a-z ]+/i,
      /(?:(?:terms (?:of (?:service|use))?|privacy (?:notice|policy)|cookie policy|contact us|about us|advertise(?: with us)?|help|faq|careers)(?: {1,2}| ?[|·] ?)?)*(?:(?<=.)|do not sell my.*)/i,
    ],
    /$/i,
  ),
)
const trail = screen(
  /^(?:home|news|start|startseite|inicio|accueil) ?(?:[>»›/|→][^>»›/|→]{2,42})*[>»›/|→][^>»›/|→]{2,161}$|^[^>›».!?]{2,30}(?: [>›»] [^>›».!?]{2,24}){1,4} [>›»] [^>›»]{2,130}$/i,
)
/** The same without its strokes, in capitals (The Hindu): "Home News India Tamil Nadu". */
const bareTrail = /^Home (?:News|Sports?|Opinion|Entertainment|World|India)(?: \p{Lu}[\p{L}&.-]*){1,5}$/u
/** Links of a page around a story: "Current News", "Home > News > Local", "Terms of Service Privacy Notice". */
export const navigation: FurnitureRule = {
  name: 'body/navigation',
  zones: ['head', 'tail'],
  matches: text =>
    (text.length < 140 && link.test(text)) ||
    (text.length < 240 && (trail.test(text) || bareTrail.test(text))),
}
