import { type CutRule, fromMatch } from '../cut-rule.ts'

/**
 * Counts of comments, reading times, share and follow buttons, breadcrumbs: from there on the line is the page's.
 * Source: gigaom.com ("16 Comments"), zdnet.com ("Topic: ..."), medium.com ("5 min read"), usnews.com ("+ More").
 */
export const pageFurniture: CutRule = {
  name: 'byline/page-furniture',
  cut: fromMatch(
    /[\s|,·•(–—-]*(?:(?<!\d)\d[\d,.]{0,8}k? ?(?:comments?|shares?|views?|likes|min(?:ute)?s?(?: read)?|kommentare|comentarios|commentaires)\b|(?<![\p{L}\p{N}_])(?:permanent link|permalink|social links|opens in|part of the|leave a comment|no comments|comments? (?:off|\(\d)|read (?:more|time|full)|rss feed(?=\))|(?:estimated )?reading time|time to read|opinions expressed|the views expressed|lesezeit|tiempo de lectura|view (?:all|author|bio|profile|more)|see all|more from|more by|more stories|all posts|all articles|sign up|subscribe|share (?:this|on|via)|follow (?:us|me|him|her|on)|topics?:|filed under|posted in|category:|tags?:|tagged(?: with|:)|email the author|email this|email (?:me|bio)|add to|listen to|bookmark|save article|print this|tweet|about the author|meet the author|get email|source:|credit:|caption:|contact reporters?\b|via (?:e-?mail|twitter|facebook|rss|whatsapp|linkedin)\b|(?:in|under) (?:politics|news|business|technology|tech|sports|world|opinion|entertainment|health|science|culture|national|local|featured)\b|get (?:alerts|updates|the app)|see more|fact checked|medically reviewed|reviewed by|updated by|(?:twitter|facebook|instagram|linkedin)[ -](?:account|accounts|profile?|page)(?!\p{L}))|(?:\bc\.|\(c\)|©|\bcopyright) ?\d{4}|(?<![\p{L}\p{N}_])(?:(?:author|bio|full)\s)?(?:follow|bio|biography|profile|feed|rss|email|share|print|archives?|contact|advertisement|comments?|subscribe|submit|facebook|tweet|save|whatsapp|linkedin)(?:\s(?:twitter|tweet|facebook|email|print|share|comments?))?[\s)]*$|\+ ?more\b|\+ ?follow\b)/iu,
  ),
}
