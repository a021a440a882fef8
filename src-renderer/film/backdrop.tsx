import { useEffect, useRef } from 'react';

const WIDTH_PX = 64;
const HEIGHT_PX = 36;
const BLUR_PX = 3;

/**
 * The picture on the stage, soft and dim behind itself, where its shape leaves room. It is blurred once, when it comes,
 * and small: a blur in the style sheet is worked out anew under every frame of the video before it.
 */
export function Backdrop({ src }: { src: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const image = new Image();
    image.onload = () => {
      const context = canvas.current?.getContext('2d');
      if (!context) return;
      context.clearRect(0, 0, WIDTH_PX, HEIGHT_PX);
      context.filter = `blur(${BLUR_PX}px)`;
      context.drawImage(image, 0, 0, WIDTH_PX, HEIGHT_PX);
    };
    image.src = src;
    return () => {
      image.onload = null;
    };
  }, [src]);
  return (
    <canvas
      ref={canvas}
      aria-hidden
      width={WIDTH_PX}
      height={HEIGHT_PX}
      className="absolute inset-0 size-full scale-110 object-cover opacity-25"
    />
  );
}
