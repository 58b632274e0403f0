import { Link } from './prim'

interface WayProps {
  path: string
  words: string
  open: (path: string) => void
}

/** A link in words to another page. */
export function Way({ path, words, open }: WayProps) {
  return (
    <Link
      className="text-button"
      href={path}
      onPress={() => {
        open(path)
      }}
    >
      {words}
    </Link>
  )
}
