import type { UsageRule } from './usage-rule.ts'

const PRINT_ONLY = /\b(?:(?:print|newspaper) (?:use )?only|nur (?:für )?print)\b/iu

/**
 * "INTERNET OUT": excludes the web, and apps, which are online too. "PRINT ONLY" leaves nothing but print.
 */
export const webOut: UsageRule = {
  code: 'web-out',
  limits: text =>
    PRINT_ONLY.test(text)
      ? { noChannels: ['web', 'broadcast', 'app', 'archive'] }
      : { noChannels: ['web', 'app'] },
  oblige: text =>
    PRINT_ONLY.test(text) ? 'Publish it in print alone.' : 'Do not publish it on the web or in apps.',
}
