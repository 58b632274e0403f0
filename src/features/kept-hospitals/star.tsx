import { Press } from '../../components/prim'
import { isFavourite, type NamedHospital } from '../../services/kept-hospitals'
import { useKeptHospitals } from './use-kept-hospitals'

/** Takes a hospital into the favourites of this phone, or out of them. */
export function Star({ id, name }: NamedHospital) {
  const kept = useKeptHospitals()
  const isStarred = isFavourite(kept, id)
  return (
    <Press
      className="text-button"
      label={`${isStarred ? '不再收藏' : '收藏'}${name}`}
      onPress={() => {
        kept.star({ id, name })
      }}
    >
      {isStarred ? '★ 已收藏' : '☆ 收藏'}
    </Press>
  )
}
