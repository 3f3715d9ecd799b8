import { type Desks, linesOfNumbers } from '../../../core/directory.ts';
import { Icon } from '../../Icon.tsx';

/** Numbers to press in a hurry, in their order, each with who answers where that is known. */
export function EmergencyNumbers({ numbers, desks }: { numbers: readonly string[]; desks: Desks }) {
  const lines = linesOfNumbers(numbers, desks);
  return (
    <div class="numbers">
      {numbers.map((number) => (
        <a key={number} class="number" href={`tel:${number}`}>
          <Icon name="phone" />
          <span>
            {number}
            <span class="who">{lines.get(number)?.name.user}</span>
          </span>
        </a>
      ))}
    </div>
  );
}
