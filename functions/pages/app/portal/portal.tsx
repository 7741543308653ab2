import { hrefOf } from '../address.ts'
import { Link } from '../controls/link.tsx'
import type { PageProps } from '../page-props.ts'
import { useTitle } from '../use-title.ts'
import { AccountView } from './account/account-view.tsx'
import { UsageView } from './account/usage-view.tsx'
import { ArticleView } from './article/article-view.tsx'
import { FeedList } from './feed/feed-list.tsx'
import { useFeed } from './feed/use-feed.ts'
import { TakedownList } from './takedowns/takedown-list.tsx'
import { useTakedowns } from './takedowns/use-takedowns.ts'
import { WebhookList } from './webhooks/webhook-list.tsx'

const views = ['feed', 'article', 'takedowns', 'account', 'usage', 'webhooks'] as const

/** A story has a title of its own. */
const titles = {
  feed: 'Feed',
  article: undefined,
  takedowns: 'Takedowns',
  account: 'Account',
  usage: 'Usage',
  webhooks: 'Webhooks',
} as const

/**
 * The licensees' page: the feed, stories in every format, what must be taken down, and everything about their
 * account.
 */
export const Portal = ({ session, parameters }: PageProps) => {
  const asked = views.find(name => name === parameters.get('view')) ?? 'feed'
  const view = asked === 'article' && !parameters.get('id') ? 'feed' : asked
  useTitle(titles[view])
  const feed = useFeed(session.key, parameters.get('product') ?? undefined)
  const takedowns = useTakedowns(session.key, feed)
  const open = takedowns.takedowns.filter(({ isOutstanding }) => isOutstanding).length
  const tab = (name: string, label: string) => (
    <li>
      <Link href={hrefOf('portal', { view: name })} isCurrent={view === name}>
        {label}
      </Link>
    </li>
  )
  return (
    <>
      <nav aria-label="Portal" class="tabs">
        <ul>
          {tab('feed', 'Feed')}
          {tab('takedowns', open > 0 ? `Takedowns (${open})` : 'Takedowns')}
          {tab('account', 'Account')}
          {tab('usage', 'Usage')}
          {tab('webhooks', 'Webhooks')}
          <li>
            <a href="docs">API documentation</a>
          </li>
        </ul>
      </nav>
      {view === 'feed' && <FeedList session={session} feed={feed} parameters={parameters} />}
      {view === 'article' && <ArticleView session={session} parameters={parameters} takedowns={takedowns} />}
      {view === 'takedowns' && <TakedownList session={session} of={takedowns} />}
      {view === 'account' && <AccountView session={session} />}
      {view === 'usage' && <UsageView session={session} feed={feed} parameters={parameters} />}
      {view === 'webhooks' && <WebhookList session={session} parameters={parameters} />}
    </>
  )
}
