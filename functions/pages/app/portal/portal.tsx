import type { PageProps } from '../app.tsx'

export const Portal = ({ session }: PageProps) => <h1>Portal of {session.scope}</h1>
