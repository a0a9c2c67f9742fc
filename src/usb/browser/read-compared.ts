/** In the place of `explore/read-compared.ts`: a pole is in a script of its own, since a folder gives no file to a script. */
import type { ComparedPole } from '../../prepared/index.ts';

/** Loads the script of a pole and answers what it carries. Rejects when there is none. */
export function readCompared(home: string, slug: string): Promise<ComparedPole> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${home}${slug}.js`;
    script.onload = () => {
      const pole = (globalThis as { poles?: Record<string, ComparedPole> }).poles?.[slug];
      if (pole) resolve(pole);
      else reject(new Error(slug));
    };
    script.onerror = () => {
      reject(new Error(slug));
    };
    document.head.append(script);
  });
}
