/** A picture without colour: a byte for each pixel, 0 black to 255 white, row by row. */
export interface GreyImage {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}
