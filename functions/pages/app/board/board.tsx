import type { PageProps } from '../app.tsx'

export const Board = ({ session }: PageProps) => <h1>Board of {session.scope}</h1>
