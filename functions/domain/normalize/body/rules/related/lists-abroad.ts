import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** Headings of lists of other stories, in the languages of other agencies than English: "Meistgelesene Artikel", "Lo más leído". */
export const listsAbroad = screen(
  patternOf(
    /^/iu,
    [
      /(?:die )?meistgelesene?n?(?: artikel)?/iu,
      /mehr aus .{2,30}/iu,
      /das könnte (?:sie|dich|euch) auch (?:noch )?interessieren/iu,
      /weitere (?:artikel|nachrichten|meldungen)/iu,
      /(?:vorheriger|voriger|nächster) artikel/iu,
      /lo más (?:leído|visto)/iu,
      /más noticias/iu,
      /(?:articles )?les plus lus/iu,
      /autres (?:actualités|articles|infos)/iu,
      /(?:i )?più letti/iu,
      /(?:as )?mais lidas/iu,
      /meest gelezen/iu,
      /mest (?:lest|læst|lästa)/iu,
      /preporučujemo/iu,
      /препоручујемо/iu,
      /「.{1,12}」の最新(?:記事|ニュース)(?:一覧)?/iu,
    ],
    /[^\p{L}\d]*$/iu,
  ),
)
