/** Short names, each with how the full ones begin. */
const nicknames: ReadonlyMap<string, string> = new Map(
  'abby:abig|alex:alexand|andy:andre|becky:rebec|ben:benj|beth:elizab|bill:will|bob:rob|bobby:rob|cathy:cath|charlie:charl|chris:christ|chuck:charl|dan:dani|danny:dani|dave:davi|debbie:debor|dick:rich|don:donal|doug:dougl|drew:andre|ed:edw|fred:freder|greg:gregor|hank:henr|harry:henr|jack:john|jeff:jeffr|jen:jenn|jenny:jenn|jim:jame|jimmy:jame|joe:jos|josh:joshu|kate:kat|kathy:kath|katie:kat|ken:kenn|larry:lawr|liz:eliz|maggie:margar|matt:matth|meg:megh|mike:micha|nick:nicho|pat:patri|peggy:margar|pete:pete|phil:phili|rick:rich|rob:rober|ron:ronal|sam:sam|steve:ste|sue:sus|ted:edw|tim:timo|tom:thom|tommy:thom|tony:anto|vicky:victo|will:willia|zach:zachar'
    .split('|')
    .map(pair => pair.split(':') as [string, string]),
)

/** Whether a first name, in small letters, is a short form of another in English: "bob" of "robert". */
export const isNickname = (short: string, full: string): boolean =>
  full.startsWith(nicknames.get(short) ?? ' ')
