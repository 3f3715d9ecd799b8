// All style sheets of the reader's page, in the order in which they are to be.
import '../theme.css';
import '../panel/panel.css';
import '../panel/panel-layout.css';
import '../panel/list/panel-words.css';
import '../tooltip/card.css';
import '../tooltip/card-parts.css';
import '../tooltip/facts.css';
import '../tooltip/helps.css';
import '../panel/panel-parts.css';
import '../digest/digest.css';
import './reader.css';
import './paper/paper.css';
