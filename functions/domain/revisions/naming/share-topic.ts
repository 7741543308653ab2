import { foldWords } from './fold-words.ts'

/** Words of orders, folded, which say nothing of what a story is about, by language. */
const ofOrders = new Set(
  [
    'about advisory after agency article because been before bulletin cleared copy correct delete desk disregard editors error false filed from further hold ignore immediately item kill killed legal mandatory moved must notice please publish published pull remove retract retracted sent should slugged source spike story stories substitute that this until urgent used wait will with withdraw withdrawn withhold wrong yesterday today',
    'bitte meldung bericht nicht verwenden loschen streichen uber wird zuruck zuruckgezogen',
    'annuler annulee depeche diffuser merci pour utiliser veuillez',
    'anulada anulen eliminen favor noticia nota publiquen rogamos sobre utilicen',
    'annullare annullata notizia prega',
    'gebruiken ingetrokken niet over',
  ].flatMap(line => line.split(' ')),
)
/** In letters: shorter words stand in any headline. */
const shortest = 4
/** One word is a coincidence, unless the notice has no other. */
const fewest = 2

const topicOf = (text: string): Set<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter(word => word.length >= shortest && !ofOrders.has(word)),
  )

/**
 * How many words of its topic a notice shares with a folded name: "Withdraw the story about the ring in the
 * loaf" and "ring found in loaf"; 0 where too few.
 */
export const shareTopic = (note: string, name: string): number => {
  const topic = topicOf(note)
  const shared = [...topicOf(name)].filter(word => topic.has(word)).length
  return shared >= Math.min(fewest, topic.size) ? shared : 0
}
