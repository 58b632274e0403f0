/** A small green JPEG without metadata. */
export const aPhoto = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j',
    'q62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    'pKSkpKSkpKT/wAARCAAMABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAZEAABBQAAAAAAAAAAAAAAAAAAAhMU',
    'UWH/xAAVAQEBAAAAAAAAAAAAAAAAAAAAA//EABURAQEAAAAAAAAAAAAAAAAAAAAS/9oADAMBAAIRAxEAPwBBwQcKBlFBlFBOH//Z',
  ].join(''),
  'base64',
)

function segment(marker: number, text: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([head, Buffer.from(text, 'latin1')])
}

/** The same picture as a camera writes it: with Exif data and a comment. */
export const aPhotoWithPlace = Buffer.concat([
  aPhoto.subarray(0, 2),
  segment(0xe1, 'Exif GPS 43.88N 125.32E'),
  segment(0xfe, 'taken by somebody'),
  aPhoto.subarray(2),
])

const HEADER = 54

/** An uncompressed picture (BMP) with many small differences, several megabytes large. */
export function largePicture(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(HEADER + width * height * 3)
  bytes.write('BM')
  bytes.writeUInt32LE(bytes.length, 2)
  bytes.writeUInt32LE(HEADER, 10)
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(width, 18)
  bytes.writeInt32LE(height, 22)
  bytes.writeUInt16LE(1, 26)
  bytes.writeUInt16LE(24, 28)
  for (let place = HEADER; place < bytes.length; place += 1) bytes[place] = (place * 7 + (place % 97) * 3) % 256
  return bytes
}
