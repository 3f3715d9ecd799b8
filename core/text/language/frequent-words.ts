/**
 * Frequent words of languages that people write instead, without accents. Those that routing knows have more in
 * `locales/<language>/routing.yaml`; the others are asked about nowhere else.
 */
export const FREQUENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: words(
    'der die das den dem des ein eine einen einem einer eines und oder aber ist sind war wird werden wurde hat haben kann konnen muss mussen soll darf sie ihr ihre ihren ihrem ihres er es wir man sich nicht kein keine mit auf fur von vom bei beim zu zum zur im am an aus nach vor uber unter durch ohne bis wenn dass weil wie als auch nur noch schon bitte diese dieser dieses',
  ),
  es: words(
    'el la los las un una unos unas y o de del en que se su sus al a con por para sin sobre entre desde hasta cuando como si no ni es son esta estan ser tiene tienen puede pueden debe deben este esta esto estos estas usted lo le les mas pero tambien antes despues donde quien cada todo toda todos todas',
  ),
  it: words(
    'il lo la i gli le un uno una e o di del dello della dei degli delle in nel nella nei nelle a al allo alla ai agli alle da dal dalla dai con su sul sulla per tra fra che chi si non e sono essere ha hanno deve devono puo possono suo sua suoi sue loro questo questa questi queste come quando se anche ma piu prima dopo entro presso',
  ),
  pt: words(
    'o a os as um uma uns umas e ou de do da dos das em no na nos nas ao aos que se seu sua seus suas com por pelo pela para sem sobre entre ate quando como nao e sao esta estao ser tem pode podem deve devem este esta isto estes estas voce mais mas tambem antes depois onde cada todo toda todos todas',
  ),
  nl: words(
    'de het een en of maar is zijn was wordt worden werd heeft hebben kan kunnen moet moeten mag u uw je jouw hij zij wij ze zich niet geen met op voor van bij naar te ten ter in aan uit over onder door zonder tot als dat die deze dit wie wat waar wanneer ook nog nu alleen om binnen',
  ),
  pl: words(
    'i w z na do od dla o po przez przed za nie jest sa byc ma moze musi nalezy ktory ktora ktore jego jej ich ten ta to te sie oraz lub albo jak gdy jezeli tylko tym tego',
  ),
  tr: words('ve veya bir bu su icin ile gibi kadar daha en cok olan olarak olup degil var yok de da ki ne her sonra once gore'),
};

function words(list: string): string[] {
  return list.split(' ');
}
