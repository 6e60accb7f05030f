#!/usr/bin/env node
import { main } from '../dist/cli/main.js';

// never process.exit(): it cuts off what is still on its way into a pipe
process.exitCode = await main(process.argv.slice(2));
