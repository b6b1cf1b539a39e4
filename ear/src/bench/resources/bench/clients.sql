-- Clients from the number ${from} to just before ${to}, with names as people have them.
insert into client (id, number, given_name, family_name, date_of_birth, phone, email, preferred_channel, search_text, phone_digits, registered_on)
select 850000000 + n, 850000000 + n, given, family, date '1950-01-01' + (n * 7919) % 18000, phone, mail, 'PHONE',
       ' ' || lower(given || ' ' || family) || ' ' || mail || ' #' || 850000000 + n || ' ', regexp_replace(phone, '\D', '', 'g'), current_date - (n % 3600)::integer
  from generate_series(${from}, ${to} - 1) n,
       lateral (select (array['Adam', 'Ben', 'Chloe', 'Dean', 'Emma', 'Frank', 'Grace', 'Harry', 'Imran', 'Jack', 'Liam', 'Maria', 'Noah'])[1 + n % 13] as given,
                       (array['Abbott', 'Baker', 'Cole', 'Doyle', 'Ellis', 'Ford', 'Grant', 'Hughes', 'Jones', 'Khan', 'Lewis'])[1 + n % 11] || 'son' || n % 900 as family,
                       '+44 7' || 100000000 + n as phone, 'bench' || n || '@example.org' as mail) who
