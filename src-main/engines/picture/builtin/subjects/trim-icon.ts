const PATH = /<path\b[^>]*?\bd="M(?<x>-?[\d.]+)[ ,]?(?<y>-?[\d.]+)[^"]*"[^>]*\/>/g;

/**
 * Takes out shapes that begin far outside an icon's box: left over from the artists' tables, and never seen. resvg
 * panics on a half transparent one (2.6.2), and a panic ends the whole app: 🏳️‍🌈 and 📦 have some.
 *
 * @param side of the icon's box, in its own units
 */
export function trimIcon(body: string, side: number): string {
  const isFar = (value: string | undefined): boolean => Number(value) < -side / 2 || Number(value) > side * 1.5;
  return body.replace(PATH, (shape: string, ...rest) => {
    const { x, y } = rest.at(-1) as Record<'x' | 'y', string>;
    return isFar(x) || isFar(y) ? '' : shape;
  });
}
