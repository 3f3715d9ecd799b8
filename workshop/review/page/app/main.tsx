import { render } from 'preact';
import { seoulDate } from '../../../../core/time/seoul-clock.ts';
import { createTranslator } from '../../../../locales/create-translator.ts';
import type { PageData } from '../page-data.ts';
import { ReviewPage } from './ReviewPage.tsx';

const place = document.getElementById('review')!;
const data = JSON.parse(place.dataset.page!) as PageData;
const t = createTranslator(data.shownIn, data.strings);

render(<ReviewPage data={data} t={t} today={seoulDate(new Date())} />, place);
