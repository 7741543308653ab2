import { screen } from '#domain/normalize/pattern/screen.ts'

/** Headings of lists of other stories, in the languages of other agencies than English: "Meistgelesene Artikel", "Lo más leído". */
export const listsAbroad = screen(
  /^(?:(?:die )?meistgelesene?n?(?: artikel)?|mehr aus .{2,30}|das könnte (?:sie|dich|euch) auch (?:noch )?interessieren|weitere (?:artikel|nachrichten|meldungen)|(?:vorheriger|voriger|nächster) artikel|lo más (?:leído|visto)|más noticias|(?:articles )?les plus lus|autres (?:actualités|articles|infos)|(?:i )?più letti|(?:as )?mais lidas|meest gelezen|mest (?:lest|læst|lästa)|preporučujemo|препоручујемо)\W*$/iu,
)
