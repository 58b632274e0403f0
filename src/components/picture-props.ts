/** A picture drawn by the program itself; sizes in pixels before the phone's pixel ratio. */
export interface PictureProps {
  id: string
  /** The same in words, for those who listen. */
  label: string
  width: number
  height: number
  draw: (context: CanvasRenderingContext2D) => void
  /** What can be saved later; called after every drawing. */
  onDrawn: (drawn: unknown) => void
}
