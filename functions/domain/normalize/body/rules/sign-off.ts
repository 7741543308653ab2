import type { FurnitureRule } from '../furniture-rule.ts'

const ending =
  /^[\s*=–—-]*(?:\(?(?:the )?ends?\)?|\(ends\)|ende|fin|fine|ferdig|slutt|slut|stop|item ends|story ends|reuters?|\(reuters?\)|xinhua|nnnn|more\s*-\s*more|-?30-?|# ?# ?#(?: ?#)*|end (?:it|item))[\s*=–—.-]*$/i
const thirty = /^[-–—]{1,2} ?30 ?[-–—]{1,2}$/
const filed =
  /^(?:AP-[A-Z]{2}-\d{2}-\d{2}-\d{2} \d{4}\w*<?|\d{6} [A-Z]{3} [A-Z][a-zä]{2} \d{2}|=+ ?[A-Z]\p{L}+|[A-Z]{2,4}-\d{1,2}:\d{2}-\d{2}-\d{2}-\d{2}|\d{4} ?(?:GMT|UTC) ?\d{0,2} ?\p{L}{0,3} ?\d{0,4}|[A-Z]{2,4} \d{4} \d{6} [A-Z]{3,4} .*)$/u

/** The mark that an agency puts under a story: "(END)", "ENDS", "###", "-30-", "REUTER", the time of filing. */
export const signOff: FurnitureRule = {
  name: 'body/sign-off',
  zones: ['tail'],
  ends: true,
  matches: text => text.length < 60 && (ending.test(text) || thirty.test(text) || filed.test(text)),
}
