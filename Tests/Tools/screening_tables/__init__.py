"""The rules by which screening-tables.py makes the tables of Sources/Screening/Tables."""
