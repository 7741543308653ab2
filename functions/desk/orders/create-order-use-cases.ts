import type { UseCase } from '#call/dispatch.ts'
import type { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createRestateWithTranslations } from '#commit/translations/restate-with-translations.ts'
import type { Aliases, ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import { createAnswerDismissal, createAnswerResolution } from '../cases/answer-case.ts'
import { createDismissCase } from '../cases/dismiss-case.ts'
import { createResolveCase } from '../cases/resolve-case.ts'
import { createAnswerClearField, createAnswerSetField } from '../overrides/answer-field.ts'
import { createClearOverride } from '../overrides/clear-override.ts'
import { createSetOverride } from '../overrides/set-override.ts'
import { createAnswerKill } from './answer-kill.ts'
import { createAnswerRecall } from './answer-recall.ts'
import { createAnswerReinstate } from './answer-reinstate.ts'
import { createAnswerState } from './answer-state.ts'
import { createKillArticle } from './kill-article.ts'
import { createRecallArticle } from './recall-article.ts'
import { createReinstateArticle } from './reinstate-article.ts'
import { createRestateStory } from './restate-story.ts'

type Ports = ReturnType<typeof createDeskCommits> & {
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  aliases: Aliases
  cases: Pick<Cases, 'find' | 'open' | 'listOpen' | 'close'>
  standingOrders: StandingOrders
  clock: Clock
}

/** The calls by which an editor changes what licensees are given. */
export const createOrderUseCases = (ports: Ports) => {
  const killArticle = createKillArticle(ports)
  const restateArticle = createRestateWithTranslations(ports)
  return {
    killStory: createAnswerKill({ killArticle }),
    reinstateStory: createAnswerReinstate({ reinstateArticle: createReinstateArticle(ports) }),
    recallStory: createAnswerRecall({
      recallArticle: createRecallArticle({ ...ports, restateArticle: createRestateArticle(ports) }),
    }),
    setField: createAnswerSetField({ setOverride: createSetOverride(ports) }),
    clearField: createAnswerClearField({ clearOverride: createClearOverride(ports) }),
    setState: createAnswerState({ ...ports, restateStory: createRestateStory({ ...ports, restateArticle }) }),
    resolveCase: createAnswerResolution({
      ...ports,
      resolveCase: createResolveCase({ ...ports, restateArticle, killArticle }),
    }),
    dismissCase: createAnswerDismissal({ dismissCase: createDismissCase(ports) }),
  } satisfies Record<string, UseCase>
}
