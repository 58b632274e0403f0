/** A JPEG in base64 that fits what is sent, or why there is none: nobody chose one, it cannot be read, or it stays too large. */
export type ChosenPhoto = { photo: string } | 'none' | 'unreadable' | 'too-large'

/** Lets a person take or choose one photo and makes it small: at most 60 KB, without what the camera wrote beside it. */
export declare function choosePhoto(): Promise<ChosenPhoto>
