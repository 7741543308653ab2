import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'

/** Sources: PAP, ČTK (Autor, opracowanie), Tanjug and Hina (Piše), STA (Avtor), TASS (Автор), Ukrinform; papers of Latvia, Lithuania (Parengė) and Albania (Nga). */
export const slavicMarkers: readonly Marker[] = [
  {
    language: 'pl',
    pattern: screen(
      /^od naš(?:eg dopisnika|e dopisnice)\s?:?\s+|^(?:autorzy|autor|autorka|autoři|opracowanie|opracował|opracowała|oprac\.|rozmawiał|rozmawiała|tekst(?:a?s)?|tekst i (?:zdjęcia|fot\.?)|text a foto|text i foto|текст и фото|píše|piše|napsal|napsala|napísal|připravil|připravila|rozgovarao|rozgovarala|razgovarao|razgovarala|autorica|avtor(?:ica|ja|ji)?|autor(?:ica)? član[ck]\p{L}{1,3}|autor(?:s|i|e|ius|ė)|parengė|priredi(?:la|o)|besedilo|gazetari)\s*:\s*|^(?:napisała|napisał|oprac\.|opracowała|opracował|rozmawiała|rozmawiał|rozmawiali|píše|piše|pišu|napsala|napsal|napisala|napisao|napísal|připravila|připravil|parengė|shkruar nga|nga):?\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
    ),
  },
  {
    language: 'ru',
    pattern: screen(
      /^(?:корр\.(?: тасс)?|автор|авторы|(?:текст|фото) (?:и|і|та) (?:текст|фото)|текст|корреспондент|от|автор статьи|від|од|текст підготував|автори|записал|записала|беседовал|беседовала|(?:материал )?подготовил|(?:материал )?подготовила|підготував|підготувала|спілкувався|спілкувалася|розмовляв|розмовляла|записав|пишет|пишу?ва|пише|аутор|аўтар|муаллиф|приредио|приредила|разговарао|разговарала)(?!\p{L})\s*:?\s*/iu,
    ),
  },
]
