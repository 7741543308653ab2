import { hrefOf } from '../address.ts'
import { Link } from './link.tsx'
import { splitAtStories } from './split-at-stories.ts'

/** A warning or note, with links to the stories that it names by their ids: it mostly asks to do something there. */
export const WithStoryLinks = ({ text }: { text: string }) => (
  <>
    {splitAtStories(text).map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        <Link key={index} href={hrefOf('desk', { view: 'story', id: part })}>
          {part}
        </Link>
      ),
    )}
  </>
)
