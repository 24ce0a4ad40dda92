import { registerAllPhrases } from '../engine/phrases/all';

registerAllPhrases();
