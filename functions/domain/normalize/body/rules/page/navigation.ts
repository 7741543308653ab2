import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const link = screen(
  /^(?:tags: [^.!?]{2,130}|site icon .{2,125}|posted in .{2,60} on [a-z]+day, .{6,80}|you are here(?: ?:.*)?|您?(?:当前|现在)?所?在?的?位置[:：].{0,60}|home|menu|main menu|search|log ?out|register|my account|skip to (?:main )?content|(?:přejít|hoppa|aller|ir|saltar|pular|vai)(?: .{1,6})? (?:contenu|contenido|conteúdo|contenuto|innehåll|obsahu)(?: principale?)?(?: ?\| ?.{4,40})?|current news|latest (?:news|headlines|stories)|ap top stories|related topics|breaking news|top stories|all news|news home|newsroom|news archive|front page|(?:go )?back(?: to (?:the )?(?:top|news|home|article|results))?(?:\. skip to\b.{0,30})?|skip to:? [^,.]{2,30}|.{2,6}(?:新聞|ニュース) ?(?:デジタル|オンライン|電子版)|(?:go to (?:contents|navigation) ?)+|jump to:? .{2,30}|next(?: article| story| page)?|previous(?: article| story| page)?|return to .{1,30}|close|×|photos?|videos?|live|weather|e-?edition|archives?|print edition|toggle navigation|den nächsten abschnitt .{2,50} überspringen|zum nächsten abschnitt.{0,30}|open navigation|past issues|view (?:on|in|this e-?mail in) .{1,30}|newspapers (?:in|from) [a-z ]+|(?:(?:terms (?:of (?:service|use))?|privacy (?:notice|policy)|cookie policy|contact us|about us|advertise(?: with us)?|help|faq|careers)(?: {1,2}| ?[|·] ?)?)*(?:(?<=.)|do not sell my.*))$/i,
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
