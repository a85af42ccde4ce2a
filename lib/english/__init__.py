"""From a sentence to its English: prepared memory, engines, what they made, checks, exchange."""
