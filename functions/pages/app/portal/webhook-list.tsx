import type { PageProps } from '../app.tsx'
import { Empty } from '../states.tsx'

export const WebhookList = ({ session }: PageProps) => <Empty>{session.licenseeId}</Empty>
