import type { PageProps } from '../app.tsx'

export const Desk = ({ session }: PageProps) => <h1>Desk of {session.scope}</h1>
