import type { Session } from '../session.ts'
import { Empty } from '../states.tsx'

export const AccountView = ({ session }: { session: Session }) => <Empty>{session.licenseeId}</Empty>
