/** The part of the picture that is seen. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const NEAREST = 200;
const FARTHEST = 60_000;

/** Zooms by a factor about a point of the picture; below 1 comes nearer. */
export function zoomed(box: ViewBox, factor: number, at: { readonly x: number; readonly y: number }): ViewBox {
  const width = Math.min(FARTHEST, Math.max(NEAREST, box.width * factor));
  const real = width / box.width;
  return { x: at.x - (at.x - box.x) * real, y: at.y - (at.y - box.y) * real, width, height: box.height * real };
}

export const middleOf = ({ x, y, width, height }: ViewBox): { readonly x: number; readonly y: number } => ({ x: x + width / 2, y: y + height / 2 });

/** The same part, moved so that a rectangle is seen. */
export function showing(box: ViewBox, target: ViewBox): ViewBox {
  const margin = 24;
  const along = (start: number, size: number, from: number, length: number): number =>
    from - margin < start ? from - margin : from + length + margin > start + size ? from + length + margin - size : start;
  return { ...box, x: along(box.x, box.width, target.x, target.width), y: along(box.y, box.height, target.y, target.height) };
}
