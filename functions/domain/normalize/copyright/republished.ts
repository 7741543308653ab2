import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'

/**
 * What stands before the name of the house where a piece stood first, as guidelines for republishing ask: "This article is republished from
 * The Conversation under a Creative Commons license", "This story originally appeared on Grist", "Este artículo fue publicado originalmente en …".
 * A name after "in", "on" or "at" may as well be a day, a language or a network: `readDistributor` tells.
 */
export const republished = screen(
  patternOf(
    [
      /^\P{L}*(?:this \p{L}[\p{L}-]* )?/iu,
      /[.!?]["”)]?\s+this (?:story|article|column|commentary|essay|piece|post|item|report|op-ed) /iu,
    ],
    [
      [
        /(?:is |was |has been )?/iu,
        [
          // "originally published under Creative Commons by 360info"
          /(?:originally|first) published (?:under [^.]{2,40} )?by/iu,
          // "reproduced with permission from Harbor Science"
          /re-?(?:published|printed|posted|produced)(?: here)? (?:from|courtesy of|by permission of|with (?:the )?(?:kind )?permission (?:from|of))/iu,
          // "originally appeared on Grist", "first published in the May issue of Harbor Monthly"; the holder of a copyright behind it says who it is; without a subject, nothing follows but a day
          /(?:originally|first) (?:published|appeared|posted|ran|printed) (?:on|in|at)(?: the \p{L}+ (?:issue|edition) of)?(?!.*(?:©|\(c\)|copyright))(?<=\bthis .{1,60}|(?=[^,]{3,60}(?:, \d{4})?[.)]?$))/iu,
        ],
      ],
      // "Cet article est republié à partir de The Conversation", "Este artículo fue publicado originalmente en …", "wird von … neu veröffentlicht", "overgenomen van …"
      [
        /(?:cet article|ce texte|este (?:art[ií]culo|artigo|texto)|esta (?:nota|reportagem|matéria)|questo (?:articolo|testo)|dieser (?:artikel|beitrag|text)|dit (?:artikel|stuk|bericht)|artikel ini)[^.!?,]{0,40}/iu,
        [
          /(?<!\p{L})(?:republié à partir de|publié (?:initialement|d['’]abord) (?:par|dans|sur)|initialement publié (?:par|dans|sur))/iu,
          /(?<!\p{L})publicad[oa] (?:originalmente|originariamente|por primera vez|pela primeira vez) (?:en|por|em|n[oa]|pel[oa])/iu,
          /(?<!\p{L})(?:ripubblicato da|pubblicato (?:originariamente|originalmente|per la prima volta) (?:su|da))/iu,
          /(?<!\p{L})(?:zuerst|ursprünglich|zunächst) (?:bei|auf(?! (?:\p{L}+isch|deutsch)))/iu,
          /(?<!\p{L})w(?:ird|urde) von(?= [^.]{3,60} (?:neu|wieder) ?veröffentlicht)/iu,
          /(?<!\p{L})(?:republicad[oa] (?:de(?:sde)?|d[oae]|a partir d[eo])|overgenomen (?:van|uit))/iu,
          /(?<!\p{L})verscheen (?:eerder|oorspronkelijk|eerst) (?:op|in|bij)/iu,
          /(?<!\p{L})terbit pertama kali di/iu,
        ],
      ],
    ],
    /\s+(?=(?:the\s+)?[\p{Lu}\d])/iu,
  ),
)
