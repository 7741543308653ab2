import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'

/** "槙野さやか": a family name, and a given one in kana; particles are written in them, too ("日本から"). */
const inKana =
  /^[\p{Script=Han}々]{2,3}\p{Script=Hiragana}{2,4}(?<!から|まで|より|では|には|とは|など|こと|ため|する|した|ます|です)$/u

/** Whether a word behind one that says who wrote or took pictures is a person's name. */
export const isEastAsianName = (name: string): boolean => inKana.test(name) || isPersonName(name)
