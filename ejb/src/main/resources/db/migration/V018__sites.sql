-- Several sites, each with its own zone. What belongs to a place names its site; what is a person's own names none.

drop index site_only_one;

-- Whatever its case, as rooms and people.
alter table site drop constraint site_name_unique;
create unique index site_name_unique on site (lower(name));

-- At which site a user works. Who never chose works at the oldest.
create table site_choice (
  username text   not null,
  site_id  bigint not null references site on delete cascade,
  constraint site_choice_pkey primary key (username)
);

-- A person works by weekday and site. The clocks of two sites differ, so that only those of one can be compared here; that she is
-- at no two sites at once is seen to before, and no two of her bookings ever overlap, wherever they are.
alter table working_hours drop constraint working_hours_do_not_overlap;
alter table working_hours add constraint working_hours_do_not_overlap exclude using gist
  (person_id with =, site_id with =, weekday with =,
   int4range((extract(epoch from starts) / 60)::integer, (extract(epoch from ends) / 60)::integer) with &&);
alter table working_day drop constraint working_day_once;
alter table working_day add constraint working_day_once unique (person_id, site_id, day);

-- Leave is the person's, at every site by the clock on its wall; a closure is its room's.
alter table leave drop column site_id;
alter table room_closure drop column site_id;

-- A booking's site is its room's.
alter table room add constraint room_with_site unique (id, site_id);
alter table booking drop constraint booking_room_id_fkey;
alter table booking add constraint booking_room_of_site_fkey foreign key (room_id, site_id) references room (id, site_id);

-- What a person has elsewhere takes her time too.
create index booking_person_day on booking (person_id, on_day);

-- Visits are booked by the clock on the wall: another zone would move all of them.
create function site_zone_stays() returns trigger language plpgsql as $$
begin
  if exists (select 1 from booking b where b.site_id = new.id
               and b.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS')) then
    raise exception 'visits are booked by the clock of the zone'
      using errcode = 'check_violation', constraint = 'site_zone_stays_while_booked';
  end if;
  return new;
end $$;
create trigger site_zone_stays before update on site for each row when (old.zone is distinct from new.zone)
  execute function site_zone_stays();
