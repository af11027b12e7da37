// One process, since each would synthesise both stages first.
import './broker-and-database.js';
import './cost.js';
import './deploy.js';
import './edges.js';
import './public-door.js';
import './rules.js';
import './scaling.js';
import './tasks.js';
import './watch.js';
