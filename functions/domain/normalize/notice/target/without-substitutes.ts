import { screen } from '#domain/normalize/pattern/screen.ts'

/** Where a sentence or a line begins. */
const START = '(?<=^|[.!?;\\n]["”»’]?\\s?|editors: |eds: )[\\s(*–—-]*'
/** Up to a stop, a semicolon or the end of a line; a dot within a slug ends nothing. */
const REST = '(?:[^.!?;\\n]|\\.(?=\\S))*'
/** The same, up to words that stand in no title; it takes nothing back. */
const FRONT =
  '(?:(?!kill|withdr|delet|disregard|retract|spik|remov|cancel|hold|not )(?:[^.!?;\\n"“„«]|["“„«][^"”»\\n]*["”»]|\\.(?=\\S)))*? '
const FORMS = [
  // "A substitute, slugged BC-Ferry-New, has been sent.", "Please use BC-Ferry-New instead."
  `${START}(?:(?:an? |the |its |our )?(?:substitute|replacement|(?:new|corrected|updated) (?:version|story))|see |await )${REST}`,
  // "Please use BC-Ferry-New instead of BC-Ferry."
  `${START}(?:please |bitte |instead,? )*(?:use (?!of)|run |verwenden sie (?![^.]*nicht)|utilisez |usen )(?:${REST.replace(/\*$/, '*?')} (?:instead of|in place of|rather than|and not|but not|statt|au lieu de|en lugar de) |${REST})`,
  // "It is replaced by the story slugged BC-Ferry-New."
  `(?<!\\p{L})(?:(?:replaced|superseded) by|ersetzt durch|remplacée? par|sustituid[ao] por|substituíd[ao] (?:por|pela)|sostituit[ao] da|vervangen door|erstatte[ts] av|ersätts av) ${REST}`,
  // "The story slugged BC-Ferry-New replaces BC-Ferry.", "BC-Bridge is not affected.", "Die Meldung “Brücke gesperrt” kann wieder verwendet werden."
  `${START}${FRONT}(?:(?:replaces|supersedes|substitutes for|is a (?:substitute|replacement) for) |(?:stands?(?! cancel| with| kill)|(?:is|are) (?:not affected|unaffected|correct|valid|to be used)|remains? (?:valid|in force|usable|unaffected)|gilt(?: weiter\\p{L}*)?(?=[.!;]|$)|(?:may|can) (?:still |again )?be used(?= again|[.;!]|$)|is (?:free|released) (?:for|to) (?:use|publi\\p{L}+)|(?:kann|darf|können|dürfen) (?:wieder|weiter(?:hin)?|jetzt|nun) (?:verwendet|veröffentlicht) werden|ist (?:frei(?:gegeben)?|korrekt|nicht betroffen)|bleibt (?:gültig|frei|unverändert|verwendbar)|(?:reste|est) (?:valable|utilisable|maintenue|correcte)|sigue (?:vigente|válida)|resta valida|blijft geldig)(?!\\p{L})${REST})`,
  // "Kill “Ferry sinks” (not “Ferry sails,” which stands)."
  // "Kill all stories but “Ferry sails”."
  '\\s(?:except|but|save|apart from|other than|außer|sauf|excepto|salvo|tranne|behalve)(?: \\p{Ll}+){0,3} ["“„«][^"”»\\n]{3,200}["”»][^.;\\n]{0,80}',
  '\\s?[(,;–—-]\\s?(?:(?:and|but|und|et|y|e) )?(?:not|nicht|non|pas|no|não|niet|inte|ikke) (?:\\p{Ll}+ ){0,3}?["“„«][^"”»\\n]{3,200}["”»][^.;)\\n]{0,80}\\)?',
].map(form => screen({ source: form, flags: 'giu' }))

/**
 * An order without the names of what takes the place of its story, and of what is left as it is: "Kill BC-Ferry. Use the story slugged BC-Ferry-New
 * instead." Sources: advisories of AP and Reuters.
 */
export const withoutSubstitutes = (order: string): string =>
  FORMS.reduce((rest, form) => form.replace(rest, ' '), order)
