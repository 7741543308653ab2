import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** What a site asks its readers to do; "Support for the bill", "Share prices" and "Join the choir" ask for nothing of its. */
const asked = screen(
  patternOf(
    /^(?:please )?/iu,
    [
      /subscribe/iu,
      /sign up/iu,
      /download(?=.{1,40}\b(?:app|pdf|guide|edition)\b)/iu,
      /donate (?!blood|food|clothes|coats|books|toys)/iu,
      /click (?:here|on|to|the|this|below|through)/iu,
      /log ?in(?= (?:to|now|here|or|with)|\W*$)/iu,
      /don['’]t miss (?:a(?:ny(?:thing)?)?|another|more|our|out|these|this|your?|the (?:latest|next|best|news|top))\b/iu,
      /keep up (?:to date|with)/iu,
      /(?:join|follow) (?:this|our|us|all|more|the (?:latest|story|conversation|discussion|debate|coverage|news|team|community|live|mailing|thousands|millions))/iu,
      /stay (?:informed|connected|tuned (?:for|to|with)|up to date|on top|ahead)/iu,
    ],
    /\b/iu,
  ),
)
/** What stories advise as well ("Try the rye.", "Read the label."), unless a word of the site's trade is among it. */
const advised = screen(
  /^(?:please )?(?:(?:support|help|get|read|become|try|discover|share|receive|unlock|explore|browse|follow) (?:the|this|these|our|us|your?|an?|all|more|it|independent|local|public|quality|unlimited|full|free|stories|news)|register (?:for|to|now|here))\b/iu,
)
const trade = screen(
  /\b(?:news\p{L}*|stor(?:y|ies)|articles?|archives?|coverage|journalis\p{L}*|report(?:s|ing|ers?)|public radio|us|our|free|app|full|latest|more|unlimited|online|website|site|here|now|today|access|edition|e-?paper|account|members?|membership|subscri\p{L}*|supporters?|donors?|offers?|deals|trial|months?|weekly|daily|e-?mails?|alerts?|inbox|podcasts?|videos?|puzzles?|quiz|topics?|facts|thoughts|opinions?|views?|feedback|comments?|as little as)\b|[$£€]\d/iu,
)

/** Whether a sentence asks of the reader what sites ask. */
export const asksReader = (text: string): boolean =>
  !/["“]/.test(text) && (asked.test(text) || (advised.test(text) && trade.test(text)))
