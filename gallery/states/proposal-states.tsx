import type { ComponentChild } from 'preact';
import { ProposalText } from '../../components/proposal/ProposalText.tsx';
import proposal from '../../components/proposal/proposal.css?inline';
import { prepareProposal } from '../../components/proposal/use-written-proposal.ts';
import theme from '../../components/theme.css?inline';
import way from '../../components/way.css?inline';
import { ADDRESSES, type Addresses } from '../../core/addresses.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { done, type Fixtures, type GalleryGroup, nothing } from '../gallery-state.ts';
import { openRedactor } from '../open-redactor.ts';
import stage from '../stage.css?inline';

const CORRECTION: Omit<Proposal & { kind: 'correction' }, 'language'> = {
  kind: 'correction',
  id: 'alien-registration-card',
  headword: '외국인등록증',
  seen: '응우옌 반 안 님(010-1234-5678)의 외국인등록증이 발급되었습니다.',
  from: 'www.hikorea.go.kr',
};
const MISSING: Omit<Proposal & { kind: 'missing-word' }, 'language'> = { kind: 'missing-word', word: '재직확인서', seen: null, from: null };
const THERE: Addresses = {
  repository: 'https://forge.example/annae/annae',
  site: 'https://annae.example/',
  mail: 'words@annae.example',
  security: null,
};

/** What a reader tells those who tend the glossary, and the ways to hand it over. */
export const proposalStates: GalleryGroup = {
  id: 'proposal',
  title: 'Proposal',
  styles: [theme, way, proposal, stage],
  width: 480,
  states: [
    {
      name: 'a correction, with details that are struck out',
      show: (fixtures) => written(fixtures, { ...CORRECTION, language: fixtures.language }),
    },
    {
      name: 'a missing word, once there are addresses',
      show: (fixtures) => written(fixtures, { ...MISSING, language: fixtures.language }, THERE),
    },
  ],
};

async function written({ language }: Fixtures, asked: Proposal, addresses = ADDRESSES): Promise<ComponentChild> {
  const ready = await prepareProposal({ proposal: asked, language, redactor: await openRedactor(language) });
  return (
    <div class="annae page" lang={language}>
      <ProposalText ready={ready} copy={done} onClose={nothing} addresses={addresses} />
    </div>
  );
}
