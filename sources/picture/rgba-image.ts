/** A picture as pixels: four bytes each, red, green, blue and opacity, row by row, as `ImageData` has them. */
export interface RgbaImage {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}
