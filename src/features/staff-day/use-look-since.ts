import { useEffect, useState } from 'react'
import { disk } from '../../services/disk'
import { signedInAccount } from '../../services/doorkeeper'
import { keepLook, lastLook } from '../../services/last-look'

const person = (): string => signedInAccount() ?? '本机'

/** When whoever is here looked last, the same as long as the page is open; what is answered counts as looked at. */
export function useLookSince(answeredAt: string | null): string | undefined {
  const [since] = useState(() => lastLook(disk, person()))
  useEffect(() => {
    if (answeredAt !== null) keepLook(disk, person(), answeredAt)
  }, [answeredAt])
  return since
}
